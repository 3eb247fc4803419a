import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import type Stripe from "stripe";
import { aLine, aPurchase, aStandIn, refusal } from "./a-stand-in";

let shop: Awaited<ReturnType<typeof aStandIn>>;
beforeAll(async () => {
  shop = await aStandIn();
});
afterAll(() => shop.close());

const create = (more: Partial<Stripe.Checkout.SessionCreateParams> = {}) =>
  shop.stripe.checkout.sessions.create(aPurchase(more));
/** Sends what the SDK's types forbid. */
const createUntyped = (more: object) => create(more as Partial<Stripe.Checkout.SessionCreateParams>);

describe("creating a session", () => {
  test("adds up the lines and opens a page", async () => {
    const session = await create();
    expect(session).toMatchObject({
      object: "checkout.session",
      amount_total: 5990,
      amount_subtotal: 5990,
      currency: "eur",
      status: "open",
      payment_status: "unpaid",
      payment_intent: null,
      client_reference_id: "cart_1",
      metadata: { session_id: "payses_1" },
      customer_email: "lezer@voorbeeld.be",
      livemode: false,
      ui_mode: "hosted_page",
    });
    expect(session.id).toMatch(/^cs_test_/);
    expect(session.url).toBe(`${shop.url}/c/pay/${session.id}`);
    expect(session.expires_at - session.created).toBe(24 * 60 * 60);
    expect(session.lastResponse.requestId).toMatch(/^req_/);
    expect(session.lastResponse.apiVersion).toBe("2026-10-28.endive");
  });

  test("keeps odd sentences as they are", async () => {
    const name = `Kom & "pot" <b>50%</b> + [één] 🍲 a=b`;
    const session = await create({ line_items: [aLine(name, 100)], metadata: { "a[b]": "x" } }).catch(
      () => null,
    );
    const plain = await create({ line_items: [aLine(name, 100)] });
    const lines = await shop.stripe.checkout.sessions.listLineItems(plain.id);
    expect(lines.data[0]?.description).toBe(name);
    expect(session).toBeNull();
  });

  test.each<[string, object, string, string | undefined]>([
    ["an unknown parameter", { foo: "bar" }, "foo", "parameter_unknown"],
    [
      "payment_method_types, gone on create",
      { payment_method_types: ["card"] },
      "payment_method_types",
      "parameter_unknown",
    ],
    [
      "an unknown parameter inside",
      { payment_intent_data: { foo: 1 } },
      "payment_intent_data[foo]",
      "parameter_unknown",
    ],
    ["no lines", { line_items: undefined }, "line_items", "parameter_missing"],
    ["no success_url", { success_url: undefined }, "success_url", "parameter_missing"],
    ["a success_url that is none", { success_url: "/bestelling" }, "success_url", "url_invalid"],
    ["an empty cancel_url", { cancel_url: "" }, "cancel_url", "parameter_invalid_empty"],
    [
      "a negative amount",
      { line_items: [aLine("x", -1)] },
      "line_items[0][price_data][unit_amount]",
      undefined,
    ],
    [
      "cents with a fraction",
      { line_items: [aLine("x", 10.5)] },
      "line_items[0][price_data][unit_amount]",
      "parameter_invalid_integer",
    ],
    [
      "a line without a name",
      { line_items: [aLine("", 100)] },
      "line_items[0][price_data][product_data][name]",
      "parameter_invalid_empty",
    ],
    [
      "quantity 0",
      { line_items: [{ ...aLine("x", 100), quantity: 0 }] },
      "line_items[0][quantity]",
      undefined,
    ],
    [
      "101 lines",
      { line_items: Array.from({ length: 101 }, () => aLine("x", 100)) },
      "line_items",
      undefined,
    ],
    ["less than 50 cents", { line_items: [aLine("x", 49)] }, "", "amount_too_small"],
    ["a mode it does not play", { mode: "subscription" }, "mode", undefined],
    ["another ui_mode", { ui_mode: "embedded_page" }, "ui_mode", undefined],
    ["discounts, which it does not play", { discounts: [{ coupon: "x" }] }, "discounts", undefined],
    ["a broken e-mail", { customer_email: "nee" }, "customer_email", undefined],
    [
      "an unknown customer",
      { customer_email: undefined, customer: "cus_none" },
      "customer",
      "resource_missing",
    ],
    ["expiry too soon", { expires_at: Math.floor(Date.now() / 1000) + 60 }, "expires_at", undefined],
    ["expiry too late", { expires_at: Math.floor(Date.now() / 1000) + 25 * 3600 }, "expires_at", undefined],
    ["too long a metadata value", { metadata: { a: "x".repeat(501) } }, "metadata[a]", undefined],
    ["no method left", { allowed_payment_method_types: ["oxxo"] }, "allowed_payment_method_types", undefined],
  ])("refuses %s", async (_what, more, param, code) => {
    const error = await refusal(createUntyped(more));
    expect(error).toMatchObject({ type: "StripeInvalidRequestError", statusCode: 400 });
    if (param) expect(error.param).toBe(param);
    if (code) expect(error.code).toBe(code);
  });

  test("refuses two currencies", async () => {
    const dollars = {
      quantity: 1,
      price_data: { currency: "usd", unit_amount: 100, product_data: { name: "x" } },
    };
    expect((await refusal(create({ line_items: [aLine("y", 100), dollars] }))).param).toBe("line_items");
  });

  test("takes expiry from 30 minutes to 24 hours", async () => {
    const expires_at = Math.floor(Date.now() / 1000) + 30 * 60;
    expect((await create({ expires_at })).expires_at).toBe(expires_at);
  });

  test("offers only what may be offered", async () => {
    const allowed = await create({ allowed_payment_method_types: ["bancontact", "ideal"] });
    expect(allowed.payment_method_types).toEqual(["bancontact", "ideal"]);
    const manual = await create({ payment_intent_data: { capture_method: "manual" } });
    expect(manual.payment_method_types).toEqual(["card"]);
  });
});

describe("reading sessions", () => {
  test("expands what was asked, and refuses what cannot be", async () => {
    const { id } = await create();
    const session = await shop.stripe.checkout.sessions.retrieve(id, {
      expand: ["line_items", "payment_intent"],
    });
    expect(session.line_items?.data.map((line) => line.amount_total)).toEqual([5495, 495]);
    expect(session.payment_intent).toBeNull();
    const error = await refusal(shop.stripe.checkout.sessions.retrieve(id, { expand: ["basket"] }));
    expect(error.message).toContain("cannot be expanded");
  });

  test("says which one is missing", async () => {
    const error = await refusal(shop.stripe.checkout.sessions.retrieve("cs_test_none"));
    expect(error).toMatchObject({ statusCode: 404, code: "resource_missing" });
  });

  test("lists page by page, newest first, each once", async () => {
    const other = await aStandIn();
    const made: string[] = [];
    for (let n = 0; n < 25; n += 1)
      made.unshift((await other.stripe.checkout.sessions.create(aPurchase())).id);
    const seen: string[] = [];
    for await (const session of other.stripe.checkout.sessions.list({ limit: 10 })) seen.push(session.id);
    expect(seen).toEqual(made);
    const back = await other.stripe.checkout.sessions.list({ limit: 3, ending_before: String(made[5]) });
    expect(back.data.map(({ id }) => id)).toEqual(made.slice(2, 5));
    expect(back.has_more).toBe(true);
    const error = await refusal(other.stripe.checkout.sessions.list({ starting_after: "cs_test_none" }));
    expect(error).toMatchObject({ param: "starting_after", code: "resource_missing" });
    await other.close();
  });

  test("filters by status and time", async () => {
    const other = await aStandIn();
    const first = await other.stripe.checkout.sessions.create(aPurchase());
    await other.control("/clock", { advance: 100 });
    const second = await other.stripe.checkout.sessions.create(aPurchase());
    await other.stripe.checkout.sessions.expire(first.id);
    const ids = async (params: Stripe.Checkout.SessionListParams) =>
      (await other.stripe.checkout.sessions.list(params)).data.map(({ id }) => id);
    expect(await ids({ status: "open" })).toEqual([second.id]);
    expect(await ids({ status: "expired" })).toEqual([first.id]);
    expect(await ids({ created: { gt: first.created } })).toEqual([second.id]);
    expect(await ids({ created: { gte: first.created, lt: second.created } })).toEqual([first.id]);
    expect(await ids({ created: second.created })).toEqual([second.id]);
    expect(await ids({ customer_details: { email: "lezer@voorbeeld.be" } })).toHaveLength(2);
    await other.close();
  });
});

describe("expiring", () => {
  test("ends an open session once", async () => {
    const { id } = await create();
    expect(await shop.stripe.checkout.sessions.expire(id)).toMatchObject({ status: "expired", url: null });
    const error = await refusal(shop.stripe.checkout.sessions.expire(id));
    expect(error.message).toContain("status of expired");
  });

  test("comes by itself when its time has come", async () => {
    const other = await aStandIn();
    const { id } = await other.stripe.checkout.sessions.create(aPurchase());
    await other.control("/clock", { advance: 24 * 60 * 60 + 1 });
    expect((await other.stripe.checkout.sessions.retrieve(id)).status).toBe("expired");
    await other.close();
  });
});

test("keeps customers", async () => {
  const made = await shop.stripe.customers.create({
    email: "klant@voorbeeld.be",
    metadata: { account: "cus" },
  });
  expect((await shop.stripe.customers.retrieve(made.id)).id).toBe(made.id);
  await shop.stripe.customers.update(made.id, { name: "Lien" });
  const found = await shop.stripe.customers.list({ email: "klant@voorbeeld.be" });
  expect(found.data[0]).toMatchObject({ name: "Lien", email: "klant@voorbeeld.be" });
  const session = await create({ customer: made.id, customer_email: undefined } as object);
  expect(session.customer).toBe(made.id);
});
