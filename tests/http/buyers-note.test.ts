import { afterAll, expect, test } from "@jest/globals";
import { onePacking } from "backend/contracts/admin-packing";
import { personalDataAnswer } from "backend/contracts/admin-personal-data";
import { refusal } from "backend/contracts/refusal";
import { shop } from "backend/contracts/shop";
import { z } from "zod";
import { ended, filledCart, opened, pay, postCheckout } from "../support/buyer";
import { rows } from "../support/database";
import { mailTo, newReader } from "../support/outbox";
import { putBack } from "../support/owner";
import { pdfText } from "../support/pdf-text";
import { admin, adminFile, store } from "../support/store";

const handle = "maatschep";
const sku = "VK-TOE-MAA-25";
let bought = 0;
afterAll(() => putBack({ [sku]: bought }));

async function boughtWith(note: string) {
  const email = newReader();
  const open = opened(await postCheckout(await filledCart(handle), { email, note }));
  await pay(open.session);
  const end = await ended(open.checkoutId);
  if (end.state !== "order") throw new Error(`ended as ${end.state}`);
  bought += 1;
  return { email, order: end.order };
}

test("what the buyer writes is on the order's page, in the owner's mail, where she packs, and on her papers", async () => {
  const { email, order } = await boughtWith("  Bel even aan bij de buren.\r\nDank je!  ");
  const note = "Bel even aan bij de buren.\nDank je!";
  expect(order.note).toBe(note);
  const { trader } = z.object({ shop }).parse((await store("GET", "/shop")).body).shop;
  const mail = await mailTo(trader.email, `Nieuwe bestelling ${order.displayId}:`);
  for (const words of ["De koper schreef erbij:", "Bel even aan bij de buren.", "Dank je!"])
    expect(mail.text).toContain(words);
  const packed = onePacking.parse((await admin("GET", `/packing/${order.id}`)).body).order;
  expect(packed.note).toBe(note);
  for (const paper of ["slips", "picking"]) {
    const { bytes } = await adminFile(`/packing/papers/${paper}?orders=${order.id}&size=A6`);
    expect(pdfText(bytes)).toContain("Bel even aan bij de buren.");
  }
  const { person } = personalDataAnswer.parse((await admin("POST", "/personal-data", { email })).body);
  expect(person?.orders).toMatchObject([{ note }]);
}, 120_000);

test("an order without one has none, and one that is too long is refused, not cut", async () => {
  const { order } = await boughtWith("x".repeat(500));
  expect(order.note).toHaveLength(500);
  const cart = await filledCart(handle);
  const { status, body } = await postCheckout(cart, { note: "x".repeat(501) });
  const { code, fields } = refusal.parse(body);
  expect([status, code, fields]).toEqual([400, "invalid_input", { note: "too_long" }]);
  const kept = await rows(
    z.object({ note: z.string().nullable() }),
    "select metadata->>'buyer_note' as note from cart where id = $1",
    [cart.id],
  );
  expect(kept).toEqual([{ note: null }]);
  const open = opened(await postCheckout(cart));
  await pay(open.session);
  expect(await ended(open.checkoutId)).toMatchObject({ state: "order", order: { note: null } });
  bought += 1;
}, 120_000);

test("one of an order that was never paid is in the copy of what is kept of its buyer", async () => {
  const email = newReader();
  const words = `Wis mij ${Date.now()}`;
  opened(await postCheckout(await filledCart(handle), { email, note: words }));
  const { person } = personalDataAnswer.parse((await admin("POST", "/personal-data", { email })).body);
  expect(person?.carts).toMatchObject([{ note: words }]);
});
