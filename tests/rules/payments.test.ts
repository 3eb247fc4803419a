import { describe, expect, it } from "@jest/globals";
import { decide, type PaymentFacts } from "../../backend/src/domain/payments/decide";
import { provenLines, sessionParams } from "../../backend/src/modules/stripe-checkout/session-params";
import { stateOf } from "../../backend/src/modules/stripe-checkout/statuses";
import { toCents } from "../../backend/src/shared/to-cents";
import { refusesManual, regionProviders } from "../../backend/src/domain/orders/manual-payment";
import { downloadToken, readDownloadToken } from "../../backend/src/domain/downloads/token";

const paid: PaymentFacts = {
  session: { state: "paid", amountCents: 2995, currency: "eur", refundedCents: 0 },
  cart: { totalCents: 2995, currency: "eur" },
  current: true,
  order: null,
  closed: false,
  earlierReason: null,
};
const order = { canceled: false, paidBy: "this" as const, booked: true };
const session = (change: Partial<PaymentFacts["session"]>) => ({ ...paid.session, ...change });

describe("what a Checkout Session must become", () => {
  it("is an order when paid and equal to the cart", () => {
    expect(decide(paid)).toEqual({ do: "complete" });
  });

  it("goes back when the cart costs another amount, is gone, or the page was replaced", () => {
    expect(decide({ ...paid, cart: { totalCents: 2996, currency: "eur" } })).toEqual({
      do: "refund",
      reason: "amount_changed",
    });
    expect(decide({ ...paid, cart: null })).toEqual({ do: "refund", reason: "not_possible" });
    expect(decide({ ...paid, current: false })).toEqual({ do: "refund", reason: "amount_changed" });
  });

  it("goes back when another session paid the order, and is then left alone", () => {
    const twice = { ...paid, order: { ...order, paidBy: "other" as const } };
    expect(decide(twice)).toEqual({ do: "refund", reason: "paid_twice" });
    expect(decide({ ...twice, session: session({ refundedCents: 2995 }) })).toEqual({
      do: "refunded",
      reason: "paid_twice",
    });
  });

  it("needs nothing once the order holds it, and finishing when a crash kept its books from it", () => {
    expect(decide({ ...paid, order })).toEqual({ do: "nothing" });
    expect(decide({ ...paid, order: { ...order, booked: false } })).toEqual({ do: "finish" });
    expect(decide({ ...paid, order: { ...order, paidBy: null, booked: false } })).toEqual({ do: "finish" });
  });

  it("makes no order of money that went back, and keeps the reason of the first time", () => {
    expect(decide({ ...paid, session: session({ refundedCents: 2995 }), earlierReason: "sold_out" })).toEqual(
      { do: "refunded", reason: "sold_out" },
    );
  });

  it("waits for a page that is open, closes one that ran out or failed", () => {
    expect(decide({ ...paid, session: session({ state: "open" }) })).toEqual({ do: "wait" });
    expect(decide({ ...paid, session: session({ state: "expired" }) }).do).toBe("close");
    expect(decide({ ...paid, session: session({ state: "failed" }) }).do).toBe("close");
  });

  it("takes a delayed payment as an order that waits, and cancels it when the money never comes", () => {
    expect(decide({ ...paid, session: session({ state: "processing" }) })).toEqual({ do: "complete" });
    const waiting = { ...paid, order: { canceled: false, paidBy: null, booked: false } };
    expect(decide({ ...waiting, session: session({ state: "processing" }) })).toEqual({ do: "wait" });
    const failed = { ...waiting, session: session({ state: "failed" }) };
    expect(decide(failed)).toEqual({ do: "cancel_order" });
    const killedBeforeItsLetter = { ...failed, order: { ...waiting.order, canceled: true } };
    expect(decide(killedBeforeItsLetter)).toEqual({ do: "cancel_order" });
    expect(decide({ ...killedBeforeItsLetter, closed: true })).toEqual({ do: "close", reason: "declined" });
  });
});

describe("the page to pay", () => {
  const wish = {
    sessionId: "payses_1",
    cartId: "cart_1",
    amountCents: 6485,
    currency: "eur",
    email: "lezer@example.com",
    lines: [
      { name: "2 × Collageen naturel, 300 g", cents: 5990 },
      { name: "Levering aan huis", cents: 495 },
    ],
    storefrontUrl: "https://winkel.example",
    manualCapture: false,
    now: 1_800_000_000,
  };

  it("shows the lines as the reader saw them, each once, adding up to the amount", () => {
    const items = sessionParams(wish).line_items ?? [];
    expect(items.map(({ quantity, price_data }) => [quantity, price_data?.unit_amount])).toEqual([
      [1, 5990],
      [1, 495],
    ]);
  });

  it("shows one line of the amount when the lines do not add up", () => {
    expect(provenLines([{ name: "Eén", cents: 6484 }], 6485)).toEqual([
      { name: "Je bestelling", cents: 6485 },
    ]);
  });

  it("names our payment session on the session and on the intent, and comes back to its own address", () => {
    const params = sessionParams(wish);
    expect(params.metadata?.session_id).toBe("payses_1");
    expect(params.payment_intent_data?.metadata?.session_id).toBe("payses_1");
    expect(params.success_url).toBe("https://winkel.example/bestelling/payses_1");
    expect(params.cancel_url).toBe("https://winkel.example/bestelling/payses_1?geannuleerd=1");
  });

  it("is paid only when the money is there", () => {
    const complete = { status: "complete" as const, payment_status: "unpaid" as const };
    expect(stateOf({ ...complete, payment_intent: { status: "processing" } })).toBe("processing");
    expect(stateOf({ ...complete, payment_intent: { status: "requires_capture" } })).toBe("authorised");
    expect(stateOf({ ...complete, payment_status: "paid", payment_intent: null })).toBe("paid");
  });

  it("counts odd cents by their decimals", () => {
    expect([26.955, 29.95, 1.005, 0.1].map((amount) => toCents(amount))).toEqual([2696, 2995, 101, 10]);
  });
});

describe("a download link", () => {
  const claim = { orderId: "order_1", productId: "prod_1" };

  it("gives what it was made for", () => {
    expect(readDownloadToken("geheim", downloadToken("geheim", claim))).toEqual(claim);
  });

  it("gives nothing when it was changed or made with another secret", () => {
    const token = downloadToken("geheim", claim);
    expect(readDownloadToken("ander", token)).toBeNull();
    expect(readDownloadToken("geheim", token.replace("order_1", "order_2"))).toBeNull();
    expect(readDownloadToken("geheim", "order_1.prod_1")).toBeNull();
  });
});

describe("orders without paying, with Medusa's manual provider", () => {
  const both = ["pp_stripe-checkout", "pp_system_default"];

  it("are offered where the setting says so, else where the owner ticked them", () => {
    expect(regionProviders(both, true, false)).toEqual(both);
    expect(regionProviders(both, false, true)).toEqual(["pp_stripe-checkout"]);
    expect(regionProviders(both, null, true)).toEqual(both);
    expect(regionProviders(both, null, false)).toEqual(["pp_stripe-checkout"]);
  });

  it("are refused only where the setting forbids them", () => {
    const manual = [{ provider_id: "pp_system_default" }];
    expect(refusesManual(manual, false)).toBe(true);
    expect(refusesManual([{ provider_id: "pp_stripe-checkout" }], false)).toBe(false);
    expect(refusesManual(manual, null)).toBe(false);
    expect(refusesManual(manual, true)).toBe(false);
  });
});
