import type { DeclineReason } from "../payments/decline";

type CardAnswer =
  { wrong: "number" | "expiry" | "cvc" } | { outcome: "paid" | "bank" | DeclineReason; last4: string };

/** Stripe's test numbers, https://docs.stripe.com/testing */
const CARDS: Record<string, "paid" | "bank" | DeclineReason> = {
  "4242424242424242": "paid",
  "5555555555554444": "paid",
  "4000000560000004": "paid",
  "4000000000000002": "generic_decline",
  "4000000000009995": "insufficient_funds",
  "4000002500003155": "bank",
};

/** What a card does, or which field is wrong. @param now Unix seconds. */
export function cardAnswer(form: Record<string, string>, now: number): CardAnswer {
  const number = (form["number"] ?? "").replace(/[\s-]/g, "");
  const outcome = Object.hasOwn(CARDS, number) ? CARDS[number] : undefined;
  if (!outcome) return { wrong: "number" };
  if (!inFuture(form["expiry"] ?? "", now)) return { wrong: "expiry" };
  if (!/^\d{3,4}$/.test((form["cvc"] ?? "").trim())) return { wrong: "cvc" };
  return { outcome, last4: number.slice(-4) };
}

function inFuture(expiry: string, now: number): boolean {
  const [, month = "", year = ""] = /^\s*(\d{1,2})\s*\/?\s*(?:20)?(\d{2})\s*$/.exec(expiry) ?? [];
  const monthNumber = Number(month);
  if (month === "" || monthNumber < 1 || monthNumber > 12) return false;
  return Date.UTC(2000 + Number(year), monthNumber, 1) / 1000 > now; // valid to the end of its month
}
