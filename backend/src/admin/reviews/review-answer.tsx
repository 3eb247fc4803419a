import { Button, Text, Textarea } from "@medusajs/ui";
import { useState } from "react";
import type { JudgedClaim } from "../../contracts/claims";
import { ClaimItem } from "../components/claim-item";
import { Labelled } from "../components/labelled";
import { words } from "./words";

interface Props {
  stored: string;
  /** What of it, as it was sent, may not be said of food. */
  claims: JudgedClaim[];
  isPending: boolean;
  onAnswer: (answer: string) => void;
}

/** What the owner says below a review, for all who read it. */
export const ReviewAnswer = ({ stored, claims, isPending, onAnswer }: Props) => {
  const [answer, setAnswer] = useState(stored);
  return (
    <section className="flex flex-col gap-y-2">
      <Labelled label={words.panel.answer}>
        {(id) => (
          <Textarea id={id} rows={5} value={answer} onChange={({ target }) => setAnswer(target.value)} />
        )}
      </Labelled>
      <Text size="xsmall" className="text-ui-fg-subtle">
        {words.panel.answerHint}
      </Text>
      {claims.map((claim, at) => (
        <ClaimItem key={at} claim={claim} />
      ))}
      <Button
        className="self-start"
        size="small"
        variant="secondary"
        isLoading={isPending}
        disabled={answer.trim() === stored}
        onClick={() => onAnswer(answer)}
      >
        {words.panel.save}
      </Button>
    </section>
  );
};
