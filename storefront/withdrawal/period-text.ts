import type { WithdrawalPeriod } from "backend/contracts/withdrawal";
import { dayText } from "@/shop/dates";
import { words } from "@/shop/messages";

/** Until when an order can be withdrawn from, or that it no longer can. */
export function periodText({ state, lastDay, days }: WithdrawalPeriod): string {
  const t = words("withdrawal");
  return lastDay ? t(`period.${state}`, { day: dayText(lastDay) }) : t("period.open", { days });
}
