import fc from "fast-check";

/**
 * What a reader, the bank or the owner does next, or how webhooks are delivered from now on. A number chooses one of
 * those there are.
 */
export type Step =
  | { do: "add"; product: number; quantity: number }
  | { do: "change"; line: number; quantity: number }
  | { do: "code"; code: "WELKOM10" | "KOM5" | "KRAP" }
  | { do: "uncode" }
  | { do: "checkout"; tabs: number; delivery: number }
  | { do: "pay"; page: number; method: Method; outcome: Outcome }
  | { do: "cancel"; page: number }
  | { do: "expire"; page: number }
  | { do: "settle"; page: number; outcome: "paid" | "failed" }
  | { do: "return"; page: number; times: number }
  | { do: "refund"; percent: number }
  | { do: "dashboard"; percent: number }
  | { do: "cancelOrder" }
  | { do: "webhooks"; delivery: WebhookDelivery }
  /** The owner changes something that the cart is about; a number chooses what. */
  | { do: "edit"; edit: number }
  | { do: "kill" }
  /** Two things in the same moment. */
  | { do: "together"; steps: [Step, Step] };

type Method = "card" | "bancontact" | "ideal" | "delayed";
type Outcome = "paid" | "generic_decline" | "insufficient_funds" | "authentication_failed";

/** How webhooks are delivered from now on, for everybody. */
export type WebhookDelivery =
  | { webhooks: "calm" | "held" | "lost" | "part lost" }
  | { webhooks: "released"; order: "given" | "reversed" | "shuffled"; seed: number }
  | { webhooks: "repeated" | "late"; by: number };

/** One purchase: a cart is filled, then random steps, and most readers pay in the end. */
export interface Plan {
  country: "be" | "nl";
  /** What the cart holds at first. */
  fill: { product: number; quantity: number }[];
  steps: Step[];
  end: Step[];
}

const small = fc.nat(5);
const line = { product: fc.nat(40), quantity: fc.integer({ min: 1, max: 3 }) };
const add = fc.record({ do: fc.constant("add" as const), ...line });
const change = fc.record({
  do: fc.constant("change" as const),
  line: small,
  quantity: fc.integer({ min: 0, max: 4 }),
});
const code = fc.record({
  do: fc.constant("code" as const),
  code: fc.constantFrom("WELKOM10" as const, "KOM5" as const, "KRAP" as const),
});
const uncode = fc.constant<Step>({ do: "uncode" });
const checkout = fc.record({
  do: fc.constant("checkout" as const),
  tabs: fc.constantFrom(1, 1, 1, 1, 2),
  delivery: small,
});
/** Mostly the newest page; now and then an older tab. */
const page = fc.constantFrom(0, 0, 0, 0, 1, 2);
const method = fc.constantFrom<Method>("card", "card", "bancontact", "ideal", "delayed");
const pay = fc.record({
  do: fc.constant("pay" as const),
  page,
  method,
  outcome: fc.constantFrom<Outcome>(
    "paid",
    "paid",
    "paid",
    "paid",
    "generic_decline",
    "insufficient_funds",
    "authentication_failed",
  ),
});
const cancel = fc.record({ do: fc.constant("cancel" as const), page });
const expire = fc.record({ do: fc.constant("expire" as const), page });
const settle = fc.record({
  do: fc.constant("settle" as const),
  page,
  outcome: fc.constantFrom("paid" as const, "failed" as const),
});
const comeBack = fc.record({
  do: fc.constant("return" as const),
  page,
  times: fc.constantFrom(1, 1, 2, 3),
});
const percent = fc.constantFrom(10, 33, 50, 100);
const refund = fc.record({ do: fc.constant("refund" as const), percent });
const dashboard = fc.record({ do: fc.constant("dashboard" as const), percent });
const cancelOrder = fc.constant<Step>({ do: "cancelOrder" });

const edit = fc.record({ do: fc.constant("edit" as const), edit: fc.nat(60) });

const delivery = fc.oneof(
  { weight: 6, arbitrary: fc.constant<WebhookDelivery>({ webhooks: "calm" }) },
  { weight: 2, arbitrary: fc.constant<WebhookDelivery>({ webhooks: "held" }) },
  { weight: 1, arbitrary: fc.constantFrom<WebhookDelivery>({ webhooks: "lost" }, { webhooks: "part lost" }) },
  {
    weight: 3,
    arbitrary: fc.record({
      webhooks: fc.constant("released" as const),
      order: fc.constantFrom("given" as const, "reversed" as const, "shuffled" as const),
      seed: fc.nat(1000),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.oneof(
      fc.record({ webhooks: fc.constant("repeated" as const), by: fc.constantFrom(2, 3) }),
      fc.record({ webhooks: fc.constant("late" as const), by: fc.constantFrom(200, 1500) }),
    ),
  },
);
const deliveryStep = fc.record({ do: fc.constant("webhooks" as const), delivery });

/** Pairs that have raced in other shops. */
const together = fc
  .oneof(
    fc.tuple(pay, fc.oneof(add, change, code, checkout, expire, pay, comeBack)),
    fc.tuple(refund, fc.oneof(refund, dashboard, cancelOrder)),
    fc.tuple(settle, fc.oneof(comeBack, cancelOrder)),
    fc.tuple(checkout, fc.oneof(add, checkout, edit)),
    fc.tuple(pay, edit),
  )
  .map((steps): Step => ({ do: "together", steps }));

const between = fc.oneof<fc.WeightedArbitrary<Step>[]>(
  { weight: 2, arbitrary: add },
  { weight: 2, arbitrary: change },
  { weight: 2, arbitrary: code },
  { weight: 1, arbitrary: uncode },
  { weight: 5, arbitrary: checkout },
  { weight: 5, arbitrary: pay },
  { weight: 1, arbitrary: cancel },
  { weight: 1, arbitrary: expire },
  { weight: 2, arbitrary: settle },
  { weight: 3, arbitrary: comeBack },
  { weight: 2, arbitrary: refund },
  { weight: 2, arbitrary: dashboard },
  { weight: 1, arbitrary: cancelOrder },
  { weight: 2, arbitrary: deliveryStep },
  { weight: 3, arbitrary: edit },
  { weight: 4, arbitrary: together },
);

const paysAtLast = fc
  .tuple(
    checkout,
    method,
    fc.boolean(),
    fc.option(fc.oneof(refund, dashboard, together), { freq: 3 }),
    fc.option(edit, { freq: 2 }),
  )
  .map(([last, by, returns, after, change]): Step[] => [
    last,
    ...(change ? [change] : []),
    { do: "pay", page: 0, method: by, outcome: "paid" },
    ...(returns ? [{ do: "return" as const, page: 0, times: 1 }] : []),
    ...(after ? [after] : []),
  ]);

export const plans: fc.Arbitrary<Plan> = fc.record({
  country: fc.constantFrom("be" as const, "be" as const, "nl" as const),
  fill: fc.array(fc.record(line), { minLength: 1, maxLength: 3, size: "max" }),
  steps: fc.array(between, { maxLength: 4, size: "max" }),
  end: fc.oneof({ weight: 9, arbitrary: paysAtLast }, { weight: 1, arbitrary: fc.constant<Step[]>([]) }),
});

/** As many purchases as asked, the same for the same seed; in a few of them the backend is killed. */
export function planned(seed: number, count: number, kills: number): Plan[] {
  const drawn = fc.sample(plans, { seed, numRuns: count });
  const every = Math.max(1, Math.floor(count / (kills + 1)));
  return drawn.map((plan, n) => {
    const struck = n > 0 && n % every === 0 && n / every <= kills;
    if (!struck) return plan;
    // In the moment of the last payment, or just before it: where most can be lost.
    const [last, paying, ...rest] = plan.end;
    if (!last || !paying) return { ...plan, end: [{ do: "kill" }] };
    return { ...plan, end: [last, { do: "together", steps: [paying, { do: "kill" }] }, ...rest] };
  });
}
