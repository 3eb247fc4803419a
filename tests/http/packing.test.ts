import { describe, expect, jest, test } from "@jest/globals";
import { edit, payDifference } from "../support/changes";
import { eventually } from "../support/eventually";
import { mailsTo } from "../support/mails-to";
import { mailTo } from "../support/outbox";
import { adminBody, cancelOrder, orderInAdmin, putBack, refund, stockedOf } from "../support/owner";
import { packed, packing, parcelsOf, pressKey, shownIn, step, toPack } from "../support/packing";
import { admin } from "../support/store";
import { handle, state, tokenOf, withdrawalsOf } from "../support/withdrawals";

// Each is a purchase and some calls of the Admin after it.
jest.setTimeout(240_000);

const shaker = "VK-TOE-SHA-600";
const scoop = "VK-TOE-MAA-25";
const list = "VK-LIJST-PDF";

describe("an order that is sent", () => {
  test("is found by what the owner knows of it, and leaves once however often it is pressed", async () => {
    const { id, displayId, email, checkoutId } = await toPack({ [shaker]: 2, [scoop]: 1 });
    const [row] = (await packing({ view: "pack", q: String(displayId) })).orders;
    expect(row).toMatchObject({
      displayId,
      state: "to_pack",
      problem: null,
      kind: "home",
      delivery: "Levering aan huis",
      name: "Lies Lezer",
      city: "Gent",
      country: "be",
      pieces: 3,
      left: 3,
      total: 2 * 1495 + 450 + 495,
    });
    for (const q of [email, `lezer schudbeker #${displayId}`, `GENT ${email}`])
      expect((await packing({ view: "all", q })).orders.map((order) => order.id)).toContain(id);
    expect((await packing({ view: "all", q: `${email} nergens` })).count).toBe(0);

    const key = pressKey();
    const press = () => step("send", { id, key, tracking: "3232 1234 5612 3456 1234 5612" });
    const both = (await Promise.all([press(), press()])).flat();
    expect(both.map(({ outcome }) => outcome).sort()).toEqual(["already", "done"]);
    expect(await step("send", { id })).toMatchObject([{ displayId, outcome: "already", fault: null }]);
    const mail = await mailTo(email, `Je bestelling ${displayId} is onderweg`);
    const url =
      "https://track.bpost.cloud/btr/web/#/search?itemCode=323212345612345612345612&postalCode=9000&lang=nl";
    expect(mail.html).toContain(url.replaceAll("&", "&amp;"));
    expect(await mailsTo(email, "is onderweg")).toBe(1);
    expect(await packed(id)).toMatchObject({
      state: "sent",
      left: 0,
      parcels: [{ tracking: [{ url, carrier: "bpost" }] }],
    });
    expect(await parcelsOf(checkoutId)).toMatchObject([{ tracking: [{ url }] }]);
    expect(await shownIn("pack", displayId)).toEqual([]);
    expect(await shownIn("sent", displayId)).toEqual([displayId]);
  });

  test("in two parcels: each mail names what is in it, and the first that more will come", async () => {
    const { id, displayId, email } = await toPack({ [shaker]: 2, [scoop]: 1 });
    const before = await packed(id);
    const lineOf = (sku: string) => before.lines.find((line) => line.sku === sku)?.itemId ?? "";
    const part = { id, key: pressKey(), items: [{ item_id: lineOf(shaker), quantity: 1 }] };
    expect(await step("send", part)).toMatchObject([{ outcome: "done" }]);
    expect(await step("send", part)).toMatchObject([{ outcome: "already" }]);
    const first = await mailTo(email, `Je bestelling ${displayId} is onderweg`);
    expect(first.text).toContain("Schudbeker");
    expect(first.text).not.toContain("Maatschep");
    expect(first.text).toContain("De rest van je bestelling komt in een ander pakje");
    expect(await packed(id)).toMatchObject({ state: "partly", left: 2 });
    expect(await shownIn("pack", displayId)).toEqual([displayId]);
    expect(await step("send", { id, items: [{ item_id: lineOf(shaker), quantity: 2 }] })).toMatchObject([
      { outcome: "refused", fault: "too_many" },
    ]);
    expect(await step("send", { id })).toMatchObject([{ outcome: "done" }]);
    expect((await packed(id)).parcels).toHaveLength(2);
    await eventually(async () => (await mailsTo(email, "is onderweg")) === 2);
  });

  test("one of several that cannot leave says why, and the others leave", async () => {
    const good = await toPack({ [scoop]: 1 });
    const bad = await toPack({ [scoop]: 1 });
    expect((await cancelOrder(bad.id)).status).toBe(200);
    const results = await step("send", { id: bad.id }, { id: good.id }, { id: "order_ISNIET" });
    expect(results).toMatchObject([
      { id: bad.id, outcome: "refused", fault: "canceled" },
      { id: good.id, outcome: "done" },
      { id: "order_ISNIET", displayId: null, outcome: "refused", fault: "not_found" },
    ]);
    expect(await packed(bad.id)).toMatchObject({ state: "canceled", left: 0 });
    expect(await shownIn("canceled", bad.displayId)).toEqual([bad.displayId]);
  });

  test("packed on Medusa's own page, without a link: the buyer has one", async () => {
    const { id, displayId, email, checkoutId } = await toPack({ [scoop]: 1 });
    const { lines } = await packed(id);
    await adminBody("POST", `/orders/${id}/fulfillments`, {
      items: lines.map((line) => ({ id: line.itemId, quantity: 1 })),
    });
    const [parcel] = (await packed(id)).parcels;
    const labels = [{ tracking_number: "12345678901", tracking_url: "#", label_url: "#" }];
    const items = lines.map((line) => ({ id: line.itemId, quantity: 1 }));
    await adminBody("POST", `/orders/${id}/fulfillments/${parcel?.id}/shipments`, { items, labels });
    const url = "https://gls-group.com/BE/nl/pakket-volgen?match=12345678901";
    expect((await mailTo(email, `${displayId} is onderweg`)).html).toContain(url);
    expect(await parcelsOf(checkoutId)).toMatchObject([{ tracking: [{ url }] }]);
  });
});

describe("an order that may not leave", () => {
  test("whose buyer withdrew waits until that is dealt with", async () => {
    const { id, displayId, checkoutId } = await toPack({ [shaker]: 1, [scoop]: 1 });
    const { lines } = await packed(id);
    const cup = lines.find(({ sku }) => sku === shaker)?.itemId ?? "";
    await state(await tokenOf(checkoutId), { lines: [{ id: cup, quantity: 1 }] });
    expect(await packed(id)).toMatchObject({ problem: "withdrawn" });
    expect(await shownIn("problem", displayId)).toEqual([displayId]);
    expect(await shownIn("pack", displayId)).toEqual([]);
    expect(await step("send", { id })).toMatchObject([{ outcome: "refused", fault: "withdrawn" }]);
    const [statement] = await withdrawalsOf(id);
    expect((await handle(statement?.id ?? "", "refund")).status).toBe(200);
    expect(await packed(id)).toMatchObject({ problem: null, left: 1 });
    expect(await step("send", { id })).toMatchObject([{ outcome: "done" }]);
  });

  test("whose money went back is a problem; what is left of it stays in stock until it is cancelled", async () => {
    const { id, displayId } = await toPack({ [scoop]: 1 });
    const { payment } = await orderInAdmin(id);
    expect((await refund(payment.id, payment.amount)).status).toBe(200);
    expect(await packed(id)).toMatchObject({ problem: "refunded", refunded: 450 + 495, total: 450 + 495 });
    expect(await step("send", { id })).toMatchObject([{ outcome: "refused", fault: "refunded" }]);
    expect(await shownIn("paid", displayId)).toEqual([]);
  });

  test("which costs more since it was changed waits for the rest", async () => {
    const { id } = await toPack({ [scoop]: 1 });
    await edit(id, { quantities: { [(await packed(id)).lines[0]?.itemId ?? ""]: 2 } });
    expect(await packed(id)).toMatchObject({ problem: "underpaid" });
    expect(await step("send", { id })).toMatchObject([{ outcome: "refused", fault: "underpaid" }]);
    await payDifference(id);
    expect(await step("send", { id })).toMatchObject([{ outcome: "done" }]);
    await putBack({ [scoop]: 1 });
  });

  test("which the bank took back stays a problem", async () => {
    const { id } = await toPack({ [scoop]: 1 });
    await adminBody("POST", `/orders/${id}`, { metadata: { disputes: [{ id: "dp_1", status: "lost" }] } });
    expect(await packed(id)).toMatchObject({ problem: "disputed" });
    await adminBody("POST", `/orders/${id}`, { metadata: { disputes: [{ id: "dp_1", status: "won" }] } });
    expect(await packed(id)).toMatchObject({ problem: null });
  });

  test("which lies ready and was paid back is not handed over", async () => {
    const { id } = await toPack({ [scoop]: 1 }, { delivery: "collect" });
    expect(await step("ready", { id })).toMatchObject([{ outcome: "done" }]);
    const { payment } = await orderInAdmin(id);
    expect((await refund(payment.id, payment.amount)).status).toBe(200);
    expect(await step("collected", { id })).toMatchObject([{ outcome: "refused", fault: "refunded" }]);
  });

  test("cancelled: the buyer hears that, and that the money goes back, in one mail", async () => {
    const before = await stockedOf(scoop);
    const { id, displayId, email } = await toPack({ [scoop]: 1 });
    expect((await cancelOrder(id)).status).toBe(200);
    await putBack({ [scoop]: -1 });
    const mail = await mailTo(email, `Je bestelling ${displayId} is geannuleerd`);
    expect(mail.text).toContain("9,45");
    expect(await mailsTo(email, "Terugbetaling")).toBe(0);
    expect(await mailsTo(email, "is geannuleerd")).toBe(1);
    expect(await stockedOf(scoop)).toBe(before);
  });
});

test("files alone are done by themselves; beside goods only the goods are packed", async () => {
  const file = await toPack({ [list]: 1 });
  expect(await packed(file.id)).toMatchObject({
    kind: "digital",
    state: "digital",
    problem: null,
    pieces: 0,
    left: 0,
  });
  expect(await shownIn("digital", file.displayId)).toEqual([file.displayId]);
  expect(await step("send", { id: file.id })).toMatchObject([{ fault: "nothing_to_send" }]);
  const both = await toPack({ [list]: 1, [scoop]: 1 });
  expect(await packed(both.id)).toMatchObject({ pieces: 1, left: 1 });
  expect(await step("send", { id: both.id })).toMatchObject([{ outcome: "done" }]);
  expect(await packed(both.id)).toMatchObject({ state: "sent" });
  expect((await mailTo(both.email, `${both.displayId} is onderweg`)).text).not.toContain("oedingslijst");
});

test("hostile input finds nothing and breaks nothing", async () => {
  for (const q of ["%", "_", "\\", "' or 1=1 --", "?", "$1", "é̂'\"", "#"])
    expect((await packing({ view: "all", q: `zz${q}zz` })).count).toBe(0);
  for (const query of ["view=alles", "limit=0", "limit=1000", "offset=-1", `q=${"x".repeat(200)}`])
    expect((await admin("GET", `/packing?${query}`)).status).toBe(400);
  expect(
    (await admin("POST", "/packing/steps", { step: "send", orders: [{ id: "x", key: "y" }] })).status,
  ).toBe(400);
  expect((await admin("POST", "/packing/steps", null)).status).toBe(400);
});
