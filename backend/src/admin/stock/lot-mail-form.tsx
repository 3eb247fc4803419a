import { Button, Container, Text, toast, usePrompt } from "@medusajs/ui";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import type { LotMailPreview, LotPage } from "../../contracts/admin-lot";
import { Field } from "../article-editor/field";
import { ask, AskRefused, refusalText } from "../components/ask";
import { ClaimItem } from "../components/claim-item";
import { MailPreview } from "../components/mail-preview";
import { ScreenHead } from "../components/screen-head";
import { forOwner } from "../own-role/for-owner";
import { sentence, words } from "./words";

/** What the owner writes to all who got a lot; she sees how many that are before it goes. */
export const LotMailForm = forOwner(WritingForm);

function WritingForm({ of: { lot, buyers } }: { of: LotPage }) {
  const [subject, setSubject] = useState("");
  const [text, setText] = useState("");
  const queries = useQueryClient();
  const prompt = usePrompt();
  const path = `/lots/${lot.id}/mails`;
  const typed = { subject, words: text };
  const onError = (error: unknown) => toast.error(refusalText(error, words.mail.refused));
  const preview = useMutation({
    mutationFn: () => ask<LotMailPreview>(`${path}/preview`, typed),
    onError,
  });
  const send = useMutation({
    mutationFn: () => ask<LotPage>(path, { ...typed, buyers }),
    onSuccess: () => toast.success(words.mail.done),
    onError,
    onSettled: () => queries.invalidateQueries({ queryKey: ["lots", lot.id] }),
  });
  const askFirst = async () => {
    const { text: description, confirm: confirmText, cancel: cancelText } = words.mail.prompt;
    const title = sentence("mail.prompt.title", { count: buyers });
    if (await prompt({ title, description, confirmText, cancelText })) send.mutate();
  };
  const failed = [send, preview].flatMap(({ error }) => (error instanceof AskRefused ? error.claims : []));
  const isEmpty = subject.trim() === "" || text.trim() === "";
  return (
    <Container className="flex flex-col gap-y-4">
      <div>
        <ScreenHead level="h2" title={words.mail.title} intro={words.mail.intro} />
      </div>
      <Field label={words.mail.subject} value={subject} onChange={setSubject} />
      <Field label={words.mail.words} hint={words.mail.wordsHint} lines={8} value={text} onChange={setText} />
      {failed.map((claim, at) => (
        <ClaimItem key={at} claim={claim} />
      ))}
      <div className="flex flex-wrap gap-2">
        <Button
          size="small"
          variant="secondary"
          disabled={isEmpty || buyers === 0}
          isLoading={preview.isPending}
          onClick={() => preview.mutate()}
        >
          {words.mail.preview}
        </Button>
        <Button
          size="small"
          disabled={isEmpty || buyers === 0}
          isLoading={send.isPending}
          onClick={() => void askFirst()}
        >
          {sentence("mail.send", { count: buyers })}
        </Button>
      </div>
      {preview.data ? <MailPreview title={words.mail.previewTitle} html={preview.data.html} /> : null}
      <Text size="xsmall" className="text-ui-fg-subtle">
        {words.mail.prompt.text}
      </Text>
    </Container>
  );
}
