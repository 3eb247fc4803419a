import { Button, Container, Heading, Text, toast, usePrompt } from "@medusajs/ui";
import { useMutation } from "@tanstack/react-query";
import { useRef, useState } from "react";
import type { AdminNewsletter, NewsletterPreview, NewsletterWords } from "../../contracts/admin-newsletter";
import { useClaims } from "../article-editor/claims/use-claims";
import { Field } from "../article-editor/field";
import { openText } from "../article-editor/markdown/document";
import { TextEditor } from "../article-editor/text-editor";
import { ask, refusalText } from "../components/ask";
import { MailPreview } from "../components/mail-preview";
import { useNewsletterSteps, type NewsletterStep } from "./use-newsletter-steps";
import { isOwner } from "../own-role/role-now";
import { sentence, words } from "./words";

interface Props {
  /** null: a new one. */
  of: AdminNewsletter | null;
  /** Of those who would get it now. */
  readers: number;
  onClose: () => void;
}

/** A newsletter while it is written: every button stores the words first. */
export function NewsletterForm({ of, readers, onClose }: Props) {
  const [text] = useState(() => openText(of?.markdown ?? ""));
  const [subject, setSubject] = useState(of?.subject ?? "");
  const [saved, setSaved] = useState<Pick<AdminNewsletter, "id" | "savedAt"> | null>(of);
  const doc = useRef(text.doc);
  const prompt = usePrompt();
  const { onText, ...claims } = useClaims(
    { kind: "mail", texts: [{ field: "subject", words: subject }] },
    text.doc,
  );
  const now = (): NewsletterWords => ({ subject, markdown: text.save(doc.current) });
  const steps = useNewsletterSteps(saved, setSaved, (step) => {
    if (step === "sending" || step === "removed") onClose();
  });
  const preview = useMutation({
    mutationFn: () => ask<NewsletterPreview>("/newsletters/preview", now()),
    onError: (error) => toast.error(refusalText(error, words.refused)),
  });
  const take = (step: NewsletterStep) => steps.mutate({ step, text: now() });
  const send = async () => {
    const { text: description, confirm: confirmText, cancel: cancelText } = words.send;
    const title = sentence("send.title", { count: readers });
    if (await prompt({ title, description, confirmText, cancelText })) take("sending");
  };
  const remove = async () => {
    const { title, text: description, confirm: confirmText, cancel: cancelText } = words.remove;
    if (await prompt({ title, description, confirmText, cancelText })) steps.mutate({ step: "removed" });
  };
  return (
    <Container className="flex flex-col gap-y-4">
      <Heading level="h2">{words.write}</Heading>
      <Field label={words.form.subject} value={subject} onChange={setSubject} />
      <TextEditor
        doc={text.doc}
        label={words.form.text}
        claims={claims}
        onChange={(edited) => {
          doc.current = edited;
          onText(edited);
        }}
      />
      <Text size="xsmall" className="text-ui-fg-subtle">
        {words.form.hint}
      </Text>
      <div className="flex flex-wrap gap-2">
        <Button size="small" isLoading={steps.isPending} onClick={() => take("saved")}>
          {words.form.save}
        </Button>
        <Button
          size="small"
          variant="secondary"
          isLoading={preview.isPending}
          onClick={() => preview.mutate()}
        >
          {words.form.preview}
        </Button>
        <Button size="small" variant="secondary" disabled={steps.isPending} onClick={() => take("tested")}>
          {words.form.test}
        </Button>
        {isOwner() && (
          <Button
            size="small"
            variant="secondary"
            disabled={steps.isPending || readers === 0}
            onClick={() => void send()}
          >
            {words.form.send}
          </Button>
        )}
        {saved ? (
          <Button size="small" variant="danger" disabled={steps.isPending} onClick={() => void remove()}>
            {words.remove.button}
          </Button>
        ) : null}
        <Button size="small" variant="transparent" onClick={onClose}>
          {words.form.close}
        </Button>
      </div>
      {preview.data ? <MailPreview title={words.form.previewTitle} html={preview.data.html} /> : null}
    </Container>
  );
}
