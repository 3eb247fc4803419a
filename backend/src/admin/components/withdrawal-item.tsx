import { useState } from "react";
import { Badge, Button, Text } from "@medusajs/ui";
import { Link } from "react-router-dom";
import type { AdminWithdrawal } from "../../contracts/admin-withdrawal";
import { sentencesOf } from "../../shared/sentences-of";
import words from "../messages/withdrawals.json";
import { euros } from "./money";
import { moment } from "./moment";
import { isOwner } from "../own-role/role-now";
import { mayExpect, WithdrawalPanel } from "./withdrawal-panel";
import { day } from "./words";

const sentence = sentencesOf(words);
const colours = { received: "orange", return_requested: "blue", refunded: "green", closed: "grey" } as const;

/** One statement: what is owed and by when, and the button that opens its panel. */
export const WithdrawalItem = ({ of, linked = false }: { of: AdminWithdrawal; linked?: boolean }) => {
  const [open, setOpen] = useState(false);
  const isDone = of.state === "refunded" || of.state === "closed";
  return (
    <div className="flex flex-wrap items-start justify-between gap-4 px-6 py-4">
      <div className="flex min-w-0 flex-col gap-y-1">
        <div className="flex flex-wrap items-center gap-2">
          {linked && (
            <Link to={`/orders/${of.orderId}`} className="txt-small-plus text-ui-fg-interactive">
              {sentence("order", { number: of.displayId })}
            </Link>
          )}
          <Badge size="2xsmall" color={colours[of.state]}>
            {words.states[of.state]}
          </Badge>
          {of.late && <Badge size="2xsmall">{words.late}</Badge>}
          {of.overdue && (
            <Badge size="2xsmall" color="red">
              {words.overdue}
            </Badge>
          )}
        </div>
        <Text size="small" className="text-ui-fg-subtle">
          {sentence("by", { name: of.name, moment: moment(of.declaredAt) })}
        </Text>
        {of.lines.map(({ itemId, quantity, title, variantTitle, sealed }) => (
          <Text key={itemId} size="small">
            {[sentence("line", { quantity, title }), variantTitle, sealed ? words.sealed : ""]
              .filter(Boolean)
              .join(", ")}
          </Text>
        ))}
        <Text size="small" weight="plus">
          {moneyOf(of)}
        </Text>
      </div>
      {!isDone && (isOwner() || mayExpect(of)) && (
        <Button size="small" variant="secondary" onClick={() => setOpen(true)}>
          {words.handle}
        </Button>
      )}
      {open && <WithdrawalPanel of={of} onClose={() => setOpen(false)} />}
    </div>
  );
};

function moneyOf({ state, late, owed, owedBy, delivery, refunded, closedReason }: AdminWithdrawal): string {
  const amount = euros(owed);
  if (state === "refunded") return sentence("paidBack", { amount: euros(refunded ?? 0) });
  if (state === "closed") return sentence("closedBecause", { reason: closedReason ?? "–" });
  if (late) return sentence("lateOwed", { amount });
  const due = sentence("owed", { amount, day: day(owedBy) });
  return delivery > 0 ? `${due}, ${sentence("withDelivery", { amount: euros(delivery) })}` : due;
}
