import fc from "fast-check";
import { aLine, aPurchase, idOf, refusal, type aStandIn } from "./a-stand-in";

type StandIn = Awaited<ReturnType<typeof aStandIn>>;

/** What a simple head expects of one session, in cents. */
interface Expected {
  id: string;
  asked: number;
  status: "open" | "complete" | "expired";
  paid: number;
  refunded: number;
  delayed: boolean;
  expiresIn: number;
}
export interface Model {
  sessions: Expected[];
  keys: Map<string, { id: string; at: number }>;
  /** Seconds that the clock was moved on. */
  now: number;
  refunds: number;
}
const DAY = 24 * 60 * 60;
type Step = fc.AsyncCommand<Model, StandIn>;

/** A step on one of the sessions, whichever there are. */
function step(
  name: string,
  at: number,
  run: (session: Expected, shop: StandIn, model: Model) => Promise<void>,
): Step {
  return {
    check: ({ sessions }) => sessions.length > 0,
    run: async (model, shop) => {
      const session = model.sessions[at % model.sessions.length];
      if (session) await run(session, shop, model);
    },
    toString: () => `${name}(${at})`,
  };
}

async function intentOf({ id }: Expected, shop: StandIn): Promise<string> {
  return idOf((await shop.stripe.checkout.sessions.retrieve(id)).payment_intent);
}

/** Creates under a key; a key of the last day must answer the same session. */
function create(cents: number[], name: string): Step {
  const key = `${name}-${cents.join("-")}`;
  return {
    check: () => true,
    run: async (model, shop) => {
      const line_items = cents.map((amount, n) => aLine(`Lijn ${n}`, amount));
      const call = shop.stripe.checkout.sessions.create(aPurchase({ line_items }), { idempotencyKey: key });
      const { id, amount_total } = await call;
      const known = model.keys.get(key);
      if (known && model.now - known.at < DAY) return equal(id, known.id, "replayed session");
      model.keys.set(key, { id, at: model.now });
      const asked = cents.reduce((sum, amount) => sum + amount, 0);
      equal(amount_total, asked, "amount_total");
      model.sessions.push({
        id,
        asked,
        status: "open",
        paid: 0,
        refunded: 0,
        delayed: false,
        expiresIn: DAY,
      });
    },
    toString: () => `create(${key})`,
  };
}

const pay = (at: number, method: string, outcome: string) =>
  step(`pay ${method} ${outcome}`, at, async (session, shop) => {
    const call = shop.control(`/sessions/${session.id}/pay`, { method, outcome });
    if (session.status !== "open") return mustFail(call);
    await call;
    if (method === "delayed") Object.assign(session, { status: "complete", delayed: true });
    else if (outcome === "paid") Object.assign(session, { status: "complete", paid: session.asked });
  });

const settle = (at: number, outcome: string) =>
  step(`settle ${outcome}`, at, async (session, shop) => {
    const call = shop.control(`/sessions/${session.id}/settle`, { outcome });
    if (!session.delayed) return mustFail(call);
    await call;
    Object.assign(session, { delayed: false, paid: outcome === "paid" ? session.asked : 0 });
  });

const expire = (at: number) =>
  step("expire", at, async (session, shop) => {
    const call = shop.stripe.checkout.sessions.expire(session.id);
    if (session.status !== "open") return void (await refusal(call));
    await call;
    session.status = "expired";
  });

/** @param wish cents; 0 for all that is left. */
const refund = (at: number, wish: number, twice: boolean) =>
  step(`refund ${wish} ${twice ? "twice, one key" : ""}`, at, async (session, shop, model) => {
    if (session.status !== "complete" || session.delayed) return;
    const idempotencyKey = `refund-${(model.refunds += 1)}`;
    const payment_intent = await intentOf(session, shop);
    const ask = () => shop.stripe.refunds.create({ payment_intent, amount }, { idempotencyKey });
    const left = session.paid - session.refunded;
    const amount = wish === 0 && left > 0 ? left : wish;
    if (amount === 0 || amount > left) return void (await refusal(ask()));
    const first = await ask();
    if (twice) equal((await ask()).id, first.id, "replayed refund");
    session.refunded += amount;
    if (amount % 2 !== 0) return;
    await shop.control(`/refunds/${first.id}/fail`, {});
    session.refunded -= amount;
  });

const advance = (seconds: number): Step => ({
  check: () => true,
  run: async (model, shop) => {
    await shop.control("/clock", { advance: seconds });
    model.now += seconds;
    for (const session of model.sessions) {
      session.expiresIn -= seconds;
      if (session.expiresIn < 60 && session.status === "open") await settleDoubt(session, shop);
    }
  },
  toString: () => `advance(${seconds})`,
});

/** Near its end real time decides; well past it there is no doubt. */
async function settleDoubt(session: Expected, shop: StandIn) {
  const { status } = await shop.stripe.checkout.sessions.retrieve(session.id);
  if (session.expiresIn <= 0) equal(status, "expired", "status past the end");
  if (status === "expired") session.status = "expired";
}

const agree = (at: number) =>
  step("agree", at, async (session, shop) => {
    const seen = await shop.stripe.checkout.sessions.retrieve(session.id);
    equal(seen.status, session.status, "status");
    equal(seen.payment_status, session.paid > 0 ? "paid" : "unpaid", "payment_status");
  });

const any = fc.nat(3); // of the first few: what happens to one session again and again finds most
const cents = fc.oneof(
  fc.array(fc.integer({ min: 50, max: 20_000 }), { minLength: 1, maxLength: 5 }),
  fc.constantFrom<number[]>([995], [2995, 495]), // so that keys come again
);

export const steps = [
  fc.tuple(cents, fc.constantFrom("a", "b")).map(([amounts, key]) => create(amounts, key)),
  fc
    .tuple(
      any,
      fc.constantFrom("card", "bancontact", "ideal", "delayed"),
      fc.constantFrom("paid", "paid", "generic_decline", "insufficient_funds", "authentication_failed"),
    )
    .map(([at, method, outcome]) => pay(at, method, outcome)),
  fc.tuple(any, fc.constantFrom("paid", "failed")).map(([at, outcome]) => settle(at, outcome)),
  any.map(expire),
  fc
    .tuple(any, fc.integer({ min: 1, max: 30_000 }), fc.boolean())
    .map(([at, sum, twice]) => refund(at, sum, twice)),
  fc.constantFrom(10, 3600, 40_000).map(advance),
  any.map(agree),
];

/** The ledger at the end says what the model says, to the cent; and nothing else. */
export async function ledgerAgrees({ sessions }: Model, shop: StandIn) {
  const { entries, totals } = await shop.control("/ledger");
  const answered = entries.map(({ session, asked, status, paid, refunded }: Record<string, unknown>) =>
    [session, asked, status, paid, refunded].join(" "),
  );
  const expected = sessions.map(({ id, asked, status, paid, refunded }) =>
    [id, asked, status, paid, refunded].join(" "),
  );
  equal(answered.join("\n"), expected.join("\n"), "ledger");
  equal(
    totals.paid,
    sessions.reduce((sum, { paid }) => sum + paid, 0),
    "total paid",
  );
  equal(
    (await shop.stripe.balance.retrieve()).available[0]?.amount,
    totals.paid - totals.refunded,
    "balance",
  );
}

async function mustFail(call: Promise<unknown>) {
  const outcome = await call.then(
    () => "done",
    () => "refused",
  );
  equal(outcome, "refused", "outcome");
}

function equal(seen: unknown, expected: unknown, what: string) {
  if (seen !== expected) throw new Error(`${what}: ${String(seen)}, expected ${String(expected)}`);
}
