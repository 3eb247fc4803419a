import type { OrderView } from "backend/contracts/checkout";
import { words } from "@/shop/messages";
import { ButtonLink } from "@/ui/button";
import { periodText } from "./period-text";
import { StatementCard } from "./statement-card";

/** On the order's page: until when it can be withdrawn from, where, and what was withdrawn. */
export function OrderWithdrawal({ of: { path, period, statements } }: { of: OrderView["withdrawal"] }) {
  const t = words("withdrawal");
  return (
    <>
      {statements.map((statement) => (
        <div key={statement.id} className="mb-3 text-ink">
          <StatementCard of={statement} />
        </div>
      ))}
      {path ? (
        <>
          <p>{periodText(period)}</p>
          <p className="mt-3">
            <ButtonLink look="outline" href={path} rel="nofollow">
              {t("withdraw")}
            </ButtonLink>
          </p>
        </>
      ) : null}
    </>
  );
}
