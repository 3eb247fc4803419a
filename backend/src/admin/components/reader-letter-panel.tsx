import { useState } from "react";
import { Button, Drawer, Heading, Text, Textarea, usePrompt } from "@medusajs/ui";
import type { AdminReaderLetter } from "../../contracts/admin-reader-letter";
import { sentencesOf } from "../../shared/sentences-of";
import words from "../messages/letters.json";
import { Labelled } from "./labelled";
import { LetterSubject } from "./letter-subject";
import { moment } from "./moment";
import { type LetterStep, useLetterSteps } from "./use-letter-steps";

const sentence = sentencesOf(words);

/** One letter, whole, with the answer that goes by mail and what else the owner does with it. */
export const ReaderLetterPanel = ({ of, onClose }: { of: AdminReaderLetter; onClose: () => void }) => {
  const { mutate, isPending } = useLetterSteps(of.id, onClose);
  return (
    <Drawer open onOpenChange={(open) => !open && onClose()}>
      <Drawer.Content aria-describedby={undefined}>
        <Drawer.Header>
          <Drawer.Title>{sentence("panel.title", { name: of.name })}</Drawer.Title>
        </Drawer.Header>
        <Drawer.Body className="flex flex-col gap-y-6 overflow-y-auto">
          <section className="flex flex-col gap-y-2">
            <Heading level="h2">{words.panel.letter}</Heading>
            <Text size="small" className="text-ui-fg-subtle break-words">
              {of.email} · {moment(of.receivedAt)}
            </Text>
            <LetterSubject about={of.about} />
            <Text size="small" className="whitespace-pre-wrap break-words">
              {of.text}
            </Text>
            {!of.proven && (
              <Text size="xsmall" className="text-ui-fg-subtle">
                {words.unprovenHint}
              </Text>
            )}
          </section>
          {of.answer === null ? (
            <Answer of={of} isPending={isPending} onStep={mutate} />
          ) : (
            <Answered of={of} answer={of.answer} />
          )}
          <Decisions of={of} isPending={isPending} onStep={mutate} />
        </Drawer.Body>
        <Drawer.Footer>
          <Drawer.Close asChild>
            <Button variant="secondary">{words.panel.back}</Button>
          </Drawer.Close>
        </Drawer.Footer>
      </Drawer.Content>
    </Drawer>
  );
};

interface PartProps {
  of: AdminReaderLetter;
  isPending: boolean;
  onStep: (step: LetterStep) => void;
}

/** The box for an answer; a letter among the spam is taken out of it first. */
const Answer = ({ of, isPending, onStep }: PartProps) => {
  const [answer, setAnswer] = useState("");
  if (of.state === "spam") return null;
  return (
    <section className="flex flex-col gap-y-2">
      <Labelled label={words.panel.answer}>
        {(id) => (
          <Textarea id={id} rows={8} value={answer} onChange={({ target }) => setAnswer(target.value)} />
        )}
      </Labelled>
      <Text size="xsmall" className="text-ui-fg-subtle">
        {words.panel.answerHint}
      </Text>
      <Button
        className="self-start"
        isLoading={isPending}
        disabled={answer.trim() === ""}
        onClick={() => onStep({ step: "answer", answer })}
      >
        {words.panel.send}
      </Button>
    </section>
  );
};

const Answered = ({ of, answer }: { of: AdminReaderLetter; answer: string }) => (
  <section className="flex flex-col gap-y-2">
    <Heading level="h2">
      {sentence("panel.answered", { moment: moment(of.answeredAt ?? of.receivedAt) })}
    </Heading>
    <Text size="small" className="whitespace-pre-wrap break-words">
      {answer}
    </Text>
    {of.answerMail && (
      <Text size="xsmall" className="text-ui-fg-subtle">
        {sentence(`panel.mail.${of.answerMail}`, { email: of.email })}
      </Text>
    )}
  </section>
);

const Decisions = ({ of, isPending, onStep }: PartProps) => {
  const prompt = usePrompt();
  const wipe = async () => {
    const { title, text: description, confirm: confirmText, cancel: cancelText } = words.wipe;
    if (await prompt({ title, description, confirmText, cancelText })) onStep({ step: "delete" });
  };
  const isUnanswered = of.answer === null;
  const to = (state: "new" | "closed" | "spam", label: string) => (
    <Button
      size="small"
      variant="secondary"
      disabled={isPending}
      onClick={() => onStep({ step: "state", state })}
    >
      {label}
    </Button>
  );
  return (
    <section className="flex flex-col gap-y-2">
      {of.state === "new" && (
        <Text size="xsmall" className="text-ui-fg-subtle">
          {words.panel.closeHint}
        </Text>
      )}
      <div className="flex flex-wrap gap-2">
        {(of.state === "new" || of.state === "answered") && to("closed", words.panel.close)}
        {(of.state === "new" || of.state === "closed") && to("spam", words.panel.spam)}
        {isUnanswered && (of.state === "closed" || of.state === "spam") && to("new", words.panel.renew)}
        <Button size="small" variant="danger" disabled={isPending} onClick={() => void wipe()}>
          {words.panel.delete}
        </Button>
      </div>
      <Text size="xsmall" className="text-ui-fg-subtle">
        {words.panel.kept}
      </Text>
    </section>
  );
};
