import { Alert, Button, Container, Heading, Text, toast, usePrompt } from "@medusajs/ui";
import { useMutation } from "@tanstack/react-query";
import type { Erased, PersonalData } from "../../contracts/admin-personal-data";
import { sentencesOf } from "../../shared/sentences-of";
import words from "../messages/personal-data.json";
import { ask, refusalText } from "./ask";
import { moment } from "./moment";
import { euros } from "./money";

const sentence = sentencesOf(words);

interface Props {
  person: PersonalData;
  onErased: () => void;
}

/** What was found of one person, with the two things that can be done with it. */
export const KeptData = ({ person, onErased }: Props) => (
  <Container className="divide-y p-0">
    <Heading level="h2" className="break-words px-6 py-4">
      {sentence("found", { email: person.email })}
    </Heading>
    <dl className="divide-y">
      {person.account && (
        <Row label={words.parts.account}>
          {[
            person.account.name,
            person.account.phone,
            person.account.registered ? words.registered : words.guest,
            sentence("since", { moment: moment(person.account.since) }),
          ]
            .filter(Boolean)
            .join(" · ")}
        </Row>
      )}
      {person.orders.length > 0 && (
        <Row label={words.parts.orders}>
          {person.orders.map(({ displayId, placedAt, total }) => (
            <span key={displayId} className="block">
              {sentence("order", {
                number: displayId,
                moment: moment(placedAt),
                amount: euros(Math.round(total.amount * 100)),
              })}
            </span>
          ))}
        </Row>
      )}
      {counted.map((part) =>
        person[part].length > 0 ? (
          <Row key={part} label={words.parts[part]}>
            {String(person[part].length)}
          </Row>
        ) : null,
      )}
    </dl>
    <Copy person={person} />
    <Erasing person={person} onErased={onErased} />
  </Container>
);

const counted = [
  "invoices",
  "mails",
  "carts",
  "messages",
  "mailConsents",
  "reviews",
  "withdrawals",
  "withdrawalForms",
] as const;

const Row = ({ label, children }: { label: string; children: React.ReactNode }) => (
  <div className="grid gap-x-4 px-6 py-3 sm:grid-cols-[14rem_1fr]">
    <dt className="txt-compact-small-plus">{label}</dt>
    <dd className="txt-compact-small text-ui-fg-subtle">{children}</dd>
  </div>
);

const Copy = ({ person }: { person: PersonalData }) => {
  const { unfinished: _unfinished, ...kept } = person;
  const href = `data:application/json;charset=utf-8,${encodeURIComponent(JSON.stringify(kept, null, 2))}`;
  return (
    <section className="flex flex-col items-start gap-y-2 px-6 py-4">
      <Button size="small" variant="secondary" asChild>
        <a href={href} download={`${words.file}-${person.email}.json`}>
          {words.download}
        </a>
      </Button>
      <Text size="small" className="text-ui-fg-subtle">
        {words.downloadHint}
      </Text>
    </section>
  );
};

const Erasing = ({ person: { email, unfinished }, onErased }: Props) => {
  const prompt = usePrompt();
  const erasing = useMutation({
    mutationFn: () => ask<Erased>("/personal-data/erase", { email }),
    onSuccess: ({ kept }) => toast.success(sentence("done", { ...kept })),
    onError: (error) => toast.error(refusalText(error, words.refused)),
    onSettled: onErased,
  });
  const erase = async () => {
    const { text: description, confirm: confirmText, cancel: cancelText } = words.prompt;
    const title = sentence("prompt.title", { email });
    if (await prompt({ title, description, confirmText, cancelText })) erasing.mutate();
  };
  return (
    <section className="flex flex-col items-start gap-y-2 px-6 py-4">
      {unfinished.length > 0 ? (
        <Alert variant="warning">
          {words.unfinished}
          {unfinished.map(({ displayId, why }) => (
            <span key={displayId} className="block">
              {sentence(`why.${why}`, { number: displayId })}
            </span>
          ))}
        </Alert>
      ) : (
        <Button size="small" variant="danger" isLoading={erasing.isPending} onClick={() => void erase()}>
          {words.erase}
        </Button>
      )}
      <Text size="small" className="text-ui-fg-subtle">
        {words.eraseHint}
      </Text>
    </section>
  );
};
