import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import Stripe from "stripe";
import { aPurchase, aStandIn, idOf, refusal } from "./a-stand-in";

let shop: Awaited<ReturnType<typeof aStandIn>>;
beforeAll(async () => {
  shop = await aStandIn();
});
afterAll(() => shop.close());
const count = async () => (await shop.control("/ledger")).totals.sessions as number;

describe("the key", () => {
  test("must be there", async () => {
    const answer = await fetch(`${shop.url}/v1/checkout/sessions`);
    expect(answer.status).toBe(401);
    expect(answer.headers.get("request-id")).toMatch(/^req_/);
  });

  test("must be a test key, never a live one", async () => {
    const live = await refusal(shop.sdk({}, "sk_live_abc").balance.retrieve());
    expect(live).toMatchObject({ type: "StripeAuthenticationError", statusCode: 401 });
    expect(live.message).toContain("live API key");
    expect((await refusal(shop.sdk({}, "nonsense").balance.retrieve())).statusCode).toBe(401);
  });

  test("must be the given one when one was given", async () => {
    const strict = await aStandIn({ secretKey: "sk_test_only" });
    expect((await refusal(strict.stripe.balance.retrieve())).statusCode).toBe(401);
    expect((await strict.sdk({}, "sk_test_only").balance.retrieve()).object).toBe("balance");
    await strict.close();
  });
});

describe("idempotency", () => {
  const create = (idempotencyKey: string, more = {}) =>
    shop.stripe.checkout.sessions.create(aPurchase(more), { idempotencyKey });

  test("answers the same key and body with the first answer", async () => {
    const before = await count();
    const first = await create("key-1");
    const again = await create("key-1");
    expect(again.id).toBe(first.id);
    expect(again.lastResponse.headers["idempotent-replayed"]).toBe("true");
    expect(first.lastResponse.headers["idempotent-replayed"]).toBeUndefined();
    expect(await count()).toBe(before + 1);
  });

  test("keeps the answer as it was, though the session changed", async () => {
    const first = await create("key-1b");
    await shop.stripe.checkout.sessions.expire(first.id);
    expect((await create("key-1b")).status).toBe("open");
  });

  test("refuses the same key with another body or another call", async () => {
    await create("key-2");
    const error = await refusal(create("key-2", { client_reference_id: "cart_2" }));
    expect(error).toMatchObject({
      type: "StripeIdempotencyError",
      statusCode: 400,
      rawType: "idempotency_error",
    });
    const other = await refusal(
      shop.stripe.customers.create({ email: "a@b.be" }, { idempotencyKey: "key-2" }),
    );
    expect(other.statusCode).toBe(400);
  });

  test("answers 409 while the first call is under way", async () => {
    await shop.control("/faults", { path: "/v1/checkout/sessions", kind: "delay", milliseconds: 300 });
    const before = await count();
    const first = create("key-3");
    await new Promise((resolve) => setTimeout(resolve, 100));
    const error = await refusal(create("key-3"));
    expect(error).toMatchObject({ statusCode: 409, code: "idempotency_key_in_use" });
    await first;
    expect(await count()).toBe(before + 1);
  });

  test("forgets what was refused, so that it may be sent again", async () => {
    await refusal(create("key-4", { foo: 1 }));
    expect((await create("key-4")).status).toBe("open");
  });

  test("forgets a key after a day", async () => {
    const first = await create("key-5");
    await shop.control("/clock", { advance: 24 * 60 * 60 + 1 });
    expect((await create("key-5")).id).not.toBe(first.id);
  });
});

describe("errors", () => {
  test("an unknown address", async () => {
    const error = await refusal(shop.stripe.products.list());
    expect(error).toMatchObject({ type: "StripeInvalidRequestError", statusCode: 404 });
  });

  test("a version that is none", async () => {
    const headers = { authorization: "Bearer sk_test_x", "stripe-version": "yesterday" };
    expect((await fetch(`${shop.url}/v1/balance`, { headers })).status).toBe(400);
  });

  test("a body that is too large", async () => {
    const headers = { authorization: "Bearer sk_test_x" };
    const body = `a=${"x".repeat(1024 * 1024)}`;
    const answer = await fetch(`${shop.url}/v1/customers`, { method: "POST", headers, body }).catch(
      () => null,
    );
    expect(answer === null || answer.status === 413).toBe(true);
  });

  test.each([
    "a[b=1",
    "a]b[=1",
    "a[b]c=1",
    "__proto__[x]=1",
    `a${"[b]".repeat(20)}=1`,
    "%=1",
    "=1",
    "a=1&a[b]=2",
  ])("a body that is no form: %s", async (body) => {
    const headers = {
      authorization: "Bearer sk_test_x",
      "content-type": "application/x-www-form-urlencoded",
    };
    const answer = await fetch(`${shop.url}/v1/customers`, { method: "POST", headers, body });
    expect(answer.status).toBe(400);
    expect(({} as { x?: string }).x).toBeUndefined();
  });
});

describe("faults", () => {
  const path = "/v1/checkout/sessions";
  const create = (stripe = shop.stripe) => stripe.checkout.sessions.create(aPurchase());
  const struck = async () => (await shop.control("/faults")).faults.at(-1).struck as number;

  test.each([
    [500, "StripeAPIError"],
    [429, "StripeRateLimitError"],
  ])("answers %i before anything is done", async (status, type) => {
    const before = await count();
    await shop.control("/faults", { path, method: "POST", status });
    expect(await refusal(create())).toMatchObject({ type, statusCode: status });
    expect(await count()).toBe(before);
    await create();
    expect(await count()).toBe(before + 1);
  });

  test.each(["error", "reset", "timeout"])(
    "%s after it was applied: a retry finds the same session",
    async (kind) => {
      const before = await count();
      await shop.control("/faults", { path, method: "POST", when: "after", kind, milliseconds: 100 });
      const session = await create(shop.sdk({ maxNetworkRetries: 2 }));
      expect(session.lastResponse.headers["idempotent-replayed"]).toBe("true");
      expect(await count()).toBe(before + 1);
      expect(await struck()).toBe(1);
    },
  );

  test("a time-out before: the caller gives up, nothing happened", async () => {
    const before = await count();
    await shop.control("/faults", { path, method: "POST", kind: "timeout" });
    expect(await refusal(create(shop.sdk({ timeout: 100 })))).toBeInstanceOf(
      Stripe.errors.StripeConnectionError,
    );
    expect(await count()).toBe(before);
  });

  test("a refund that timed out after it was applied is made once", async () => {
    const { id } = await create();
    await shop.control(`/sessions/${id}/pay`, {});
    const session = await shop.stripe.checkout.sessions.retrieve(id);
    await shop.control("/faults", { path: "/v1/refunds", when: "after", kind: "timeout" });
    const refund = { payment_intent: idOf(session.payment_intent), amount: 1000 };
    const key = { idempotencyKey: "refund-1" };
    await refusal(shop.sdk({ timeout: 100 }).refunds.create(refund, key));
    await shop.sdk({ maxNetworkRetries: 2 }).refunds.create(refund, key);
    const listed = await shop.stripe.refunds.list({ payment_intent: refund.payment_intent });
    expect(listed.data).toHaveLength(1);
  });

  test("strikes the nth call, as often as asked, only where asked", async () => {
    await shop.control("/faults", { path: "/v1/checkout/sessions/*", method: "GET", nth: 2, times: 2 });
    const { id } = await create();
    const statuses: number[] = [];
    for (let n = 0; n < 4; n += 1) {
      const answer = await shop.stripe.checkout.sessions.retrieve(id).catch((error: unknown) => error);
      statuses.push(answer instanceof Stripe.errors.StripeError ? (answer.statusCode ?? 0) : 200);
    }
    expect(statuses).toEqual([200, 500, 500, 200]);
    await shop.control("/faults", undefined, "DELETE");
    expect((await shop.control("/faults")).faults).toEqual([]);
  });
});

describe("control", () => {
  test("refuses what it does not know", async () => {
    await expect(shop.control("/faults", { path: "/v1/x", foo: 1 })).rejects.toThrow("400");
    await expect(shop.control("/webhooks", { hold: "yes" })).rejects.toThrow("400");
    await expect(shop.control("/nonsense", {})).rejects.toThrow("404");
    await expect(shop.control("/sessions/cs_test_none/pay", {})).rejects.toThrow("404");
  });

  test("takes JSON only, so that no web page can post to it", async () => {
    const answer = await fetch(`${shop.url}/_control/reset`, { method: "POST", body: "{}" });
    expect(answer.status).toBe(415);
  });

  test("forgets everything when asked", async () => {
    await shop.control("/reset", {});
    expect(await count()).toBe(0);
  });
});
