import type { TakenOff, WaitingCode } from "backend/contracts/discount";
import { words } from "./messages";
import { price, wholeAmount } from "./money";

/** The label of a discount's row: its code, or the name of an automatic promotion. */
export const codeLabel = ({ name, automatic }: Pick<TakenOff, "name" | "automatic">): string =>
  automatic ? name : words("discounts")("code", { code: name });

/** Why a code takes nothing yet: "vanaf € 50: nog € 12,00". */
export function waitingText({ reason, minimum, missing }: WaitingCode): string {
  const t = words("discounts");
  return reason === "minimum_spend" && minimum && missing
    ? t("waiting.minimum_spend", { minimum: wholeAmount(minimum.amount), missing: price(missing) })
    : t(reason === "minimum_spend" ? "waiting.other_conditions" : `waiting.${reason}`);
}
