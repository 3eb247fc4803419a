import { Button, Text, Textarea } from "@medusajs/ui";
import type { JudgedClaim } from "../../contracts/claims";
import { ClaimItem } from "../components/claim-item";
import { Labelled } from "../components/labelled";
import { words } from "./words";

interface Props {
  answer: string;
  onType: (answer: string) => void;
  /** What of it, as it was sent, may not be said of food. */
  claims: JudgedClaim[];
  isPending: boolean;
  isChanged: boolean;
  onAnswer: () => void;
}

/** What the owner says below a review, for all who read it. */
export const ReviewAnswer = ({ answer, onType, claims, isPending, isChanged, onAnswer }: Props) => (
  <section className="flex flex-col gap-y-2">
    <Labelled label={words.panel.answer}>
      {(id) => <Textarea id={id} rows={5} value={answer} onChange={({ target }) => onType(target.value)} />}
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
      disabled={!isChanged}
      onClick={onAnswer}
    >
      {words.panel.save}
    </Button>
  </section>
);
