import type { RefusalCode } from "../../contracts/refusal";

/**
 * Why core's cart workflows refused, or null when their text names nothing that we know. They distinguish these by their
 * text only; tests/http/cart-rules.test.ts and tests/faults/owner-deletes.test.ts fail when the text changes. Pure.
 */
export function coreRefusal(message: string): RefusalCode | null {
  if (/already completed/i.test(message)) return "cart_completed";
  if (/not within region/i.test(message)) return "country_not_served";
  if (/promotion code/i.test(message)) return "code_unknown";
  if (/variant/i.test(message)) return "not_for_sale";
  if (/shipping option/i.test(message)) return "delivery_unavailable";
  // The owner closed the channel that the shop sells in.
  if (/disabled sales channel/i.test(message)) return "payment_unavailable";
  return null;
}
