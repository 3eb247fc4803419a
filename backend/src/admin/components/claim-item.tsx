import type { ReactNode } from "react";
import { StatusBadge, Text } from "@medusajs/ui";
import type { ClaimDecision, JudgedClaim } from "../../contracts/claims";
import { decisionName, fieldName } from "../../shared/claims/claim-names";
import { sentencesOf } from "../../shared/sentences-of";
import messages from "../messages/claims.json";

/** Every sentence about claims. */
export const words = messages;
export const sentence = sentencesOf(messages);

const colours: Record<ClaimDecision, "red" | "orange" | "grey"> = {
  never: "red",
  risk: "orange",
  conditional: "grey",
};

interface Props {
  claim: JudgedClaim;
  /** It stands under a heading that says the decision. */
  isSorted?: boolean;
  /** Below it. */
  children?: ReactNode;
}

/** One claim: where, which words, why not, and what may be said. */
export const ClaimItem = ({ claim, isSorted = false, children }: Props) => (
  <div className="flex flex-col gap-y-1">
    {isSorted ? null : (
      <div>
        <StatusBadge color={colours[claim.decision]}>{decisionName(claim.decision)}</StatusBadge>
      </div>
    )}
    <Text size="small" weight="plus" className="break-words">
      {sentence("says", { field: fieldName(claim.field), words: claim.words })}
    </Text>
    <Text size="small">
      {claim.reason}
      {claim.subject ? ` ${sentence("subject", { subject: claim.subject })}` : ""}
    </Text>
    <Text size="small">{claim.suggestion}</Text>
    {claim.instead ? (
      <Text size="small" weight="plus">
        {sentence("instead", { sentence: claim.instead })}
      </Text>
    ) : null}
    <Text size="xsmall" className="text-ui-fg-subtle">
      {claim.source}
    </Text>
    {children}
  </div>
);
