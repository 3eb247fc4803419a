import type { Withdrawal } from "backend/contracts/withdrawal";
import { dayText, momentText } from "@/shop/dates";
import { words } from "@/shop/messages";
import { price } from "@/shop/money";

/** What was stated, when, and what happens with it. */
export function StatementCard({ of }: { of: Withdrawal }) {
  const t = words("withdrawal");
  return (
    <div className="rounded-card bg-butter p-5">
      <p className="font-semibold">{t("stated.on", { moment: momentText(of.declaredAt) })}</p>
      <ul className="mt-2 list-disc pl-5">
        {of.lines.map(({ title, variantTitle, quantity }) => (
          <li key={`${title} ${variantTitle}`}>
            {[t("stated.line", { quantity, title }), variantTitle].filter(Boolean).join(", ")}
          </li>
        ))}
      </ul>
      {whatNext(of).map((text) => (
        <p key={text} className="mt-2 text-sm">
          {text}
        </p>
      ))}
    </div>
  );
}

function whatNext({ state, late, owed, refunded, owedBy, returns, sendBackBy }: Withdrawal): string[] {
  const t = words("withdrawal");
  switch (state) {
    case "refunded":
      return [t("stated.refunded", { amount: price(refunded ?? owed) })];
    case "closed":
      return [t("stated.closed")];
    case "received":
    case "return_requested":
      if (late && state === "received") return [t("stated.late")];
      return [
        ...(returns ? [t("stated.sendBack", { day: dayText(sendBackBy) })] : [t("stated.noReturn")]),
        t("stated.owed", { amount: price(owed), day: dayText(owedBy) }),
      ];
  }
}
