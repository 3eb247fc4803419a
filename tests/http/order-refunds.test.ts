import { describe, expect, jest, test } from "@jest/globals";
import { variant } from "../support/a-cart";
import { comeBack, lineOf, send } from "../support/changes";
import { statusOf } from "../support/buyer";
import { issued } from "../support/invoices";
import { entryOf } from "../support/ledger";
import { mailTo } from "../support/outbox";
import { adminBody, freeOf, orderInAdmin, putBack, refund, stockedOf } from "../support/owner";
import { giveBack, press, refundKey, refusedAs, seen } from "../support/order-refunds";
import { packed, toPack } from "../support/packing";
import { pdfText } from "../support/pdf-text";
import { handle, state, tokenOf, withdrawalsOf } from "../support/withdrawals";
import { z } from "zod";

// Each is a purchase and some calls of the Admin after it.
jest.setTimeout(240_000);

const food = "VK-COL-NAT-300";
const shaker = "VK-TOE-SHA-600";
const scoop = "VK-TOE-MAA-25";

const line = async (orderId: string, sku: string, quantity = 1) => ({
  item_id: (await lineOf(orderId, (await variant(sku)).id)).id,
  quantity,
});

async function pending(orderId: string): Promise<number> {
  const shape = z.object({ order: z.object({ summary: z.object({ pending_difference: z.number() }) }) });
  const body = shape.parse(await adminBody("GET", `/orders/${orderId}?fields=id,summary`));
  return Math.round(body.order.summary.pending_difference * 100);
}

describe("one of two lines", () => {
  test("of an order that was sent: its own rate, back in stock, mailed, and pressed twice it is once", async () => {
    const { id, session, email, checkoutId } = await toPack({ [food]: 1, [shaker]: 1 });
    await send(id);
    const before = await stockedOf(shaker);
    const wish = { lines: [await line(id, shaker)], restock: true };
    const preview = await seen(id, wish);
    expect(preview).toMatchObject({
      left: 2995 + 1495 + 495,
      delivery: 495,
      chosen: { total: 1495, delivery: 0, lines: [{ quantity: 1, cents: 1495 }] },
      creditNote: { rows: [{ percent: 21, base: 1236, vat: 259, gross: 1495 }] },
      stock: { takenOut: 0, comesBack: 1 },
    });
    const asked = { key: refundKey(), total: 1495, wish };
    const both = await Promise.all([press(id, asked), press(id, asked)]);
    expect(both.map(({ status }) => status)).toEqual([200, 200]);
    expect(both.map(({ body }) => body)).toEqual(
      expect.arrayContaining([
        { refunded: 1495, again: false },
        { refunded: 1495, again: true },
      ]),
    );
    const [, note] = await issued(id, 2);
    expect(note).toMatchObject({ total: 1495, vat: preview.creditNote.rows });
    expect((await entryOf(session)).refunded).toBe(1495);
    expect(await stockedOf(shaker)).toBe((before ?? 0) + 1);
    expect(await pending(id)).toBe(0);
    const now = await statusOf(checkoutId);
    expect(now).toMatchObject({ order: { paid: true, totals: { refunded: { amount: 14.95 } } } });
    const mail = await mailTo(email, "Terugbetaling");
    const pdf = mail.attachments.find(({ filename }) => filename === `creditnota-${note?.number}.pdf`);
    expect(pdfText(pdf?.content ?? Buffer.alloc(0))).toContain("Voor 1 × Schudbeker, 600 ml");
    // What went back is not given back again.
    expect(refusedAs(await press(id, { ...asked, key: refundKey() }))).toEqual({
      status: 409,
      code: "refund_too_many",
    });
    expect((await entryOf(session)).refunded).toBe(1495);
  });

  test("that was not packed leaves the order and is for sale; without stock back it is still to be sent", async () => {
    const { id } = await toPack({ [scoop]: 2, [food]: 1 });
    const free = (await freeOf(scoop)) ?? 0;
    const kept = await giveBack(id, { lines: [await line(id, scoop)] });
    expect(kept.preview).toMatchObject({ stillToSend: 1, stock: { takenOut: 0, comesBack: 0 } });
    expect(await freeOf(scoop)).toBe(free);
    expect(await packed(id)).toMatchObject({ left: 3 });
    const out = await giveBack(id, { lines: [await line(id, scoop)], restock: true });
    expect(out.preview.stock).toEqual({ takenOut: 1, comesBack: 0 });
    expect(await freeOf(scoop)).toBe(free + 1);
    expect(await packed(id)).toMatchObject({ left: 2 });
    const [, ...notes] = await issued(id, 3);
    for (const { vat, total } of notes) {
      expect(total).toBe(450);
      expect(vat).toMatchObject([{ percent: 21, gross: 450 }]);
    }
    expect(await pending(id)).toBe(0);
    await putBack({ [scoop]: -1 });
  });
});

describe("a piece whose money went back while the buyer kept it", () => {
  test("is not withdrawn from once more; the other line still is, at its own rate", async () => {
    const { id, session, checkoutId } = await toPack({ [food]: 1, [shaker]: 1 });
    await send(id);
    await giveBack(id, { lines: [await line(id, shaker)] });
    await issued(id, 2);
    const token = await tokenOf(checkoutId);
    const { item_id: cup } = await line(id, shaker);
    const { item_id: bag } = await line(id, food);
    expect(refusedAs(await state(token, { lines: [{ id: cup, quantity: 1 }] })).status).toBe(409);
    expect((await state(token, { lines: [{ id: bag, quantity: 1 }] })).status).toBe(200);
    const [statement] = await withdrawalsOf(id);
    expect((await handle(statement?.id ?? "", "refund")).status).toBe(200);
    // All that is left, with the delivery: nothing of the order is paid back twice.
    const { paid, refunded } = await entryOf(session);
    expect(refunded).toBe(paid);
    const [invoice, ...notes] = await issued(id, 3);
    for (const { percent, gross } of invoice?.vat ?? []) {
      const rows = notes.flatMap(({ vat }) => vat.filter((row) => row.percent === percent));
      expect(rows.reduce((sum, row) => sum + row.gross, 0)).toBe(gross);
    }
    await putBack({ [food]: -1 });
  });
});

describe("pieces, delivery and amounts together", () => {
  test("three pieces of a discounted line, one by one, and the delivery come to the invoice", async () => {
    const { id, session } = await toPack({ [shaker]: 3 }, { code: "WELKOM10" });
    await send(id);
    const first = await giveBack(id, { lines: [await line(id, shaker)] });
    const second = await giveBack(id, { lines: [await line(id, shaker)], restock: true });
    const last = await giveBack(id, { lines: [await line(id, shaker)], delivery: true });
    await putBack({ [shaker]: -1 });
    expect(first.refunded + second.refunded + last.refunded).toBe((await entryOf(session)).paid);
    const [invoice, ...notes] = await issued(id, 4);
    for (const { percent, gross, vat } of invoice?.vat ?? []) {
      const rows = notes.flatMap((note) => note.vat.filter((row) => row.percent === percent));
      expect(rows.reduce((sum, row) => sum + row.gross, 0)).toBe(gross);
      expect(rows.reduce((sum, row) => sum + row.vat, 0)).toBe(vat);
    }
    expect(await pending(id)).toBe(0);
    expect(refusedAs(await press(id, { key: refundKey(), total: 1, wish: { amount: 1 } }))).toEqual({
      status: 409,
      code: "refund_nothing_left",
    });
  });

  test("the delivery alone has the rates of its goods; an amount is in proportion, and never more than is left", async () => {
    const { id, email } = await toPack({ [food]: 1, [shaker]: 1 });
    const sent = await giveBack(id, { delivery: true });
    expect(sent.refunded).toBe(495);
    const [, note] = await issued(id, 2);
    expect(note?.vat.map(({ percent }) => percent)).toEqual([6, 21]);
    expect(note?.vat).toEqual(sent.preview.creditNote.rows);
    const mail = await mailTo(email, "Terugbetaling");
    const pdf = mail.attachments.find(({ filename }) => filename === `creditnota-${note?.number}.pdf`);
    expect(pdfText(pdf?.content ?? Buffer.alloc(0))).toContain("Voor de levering.");
    expect((await seen(id)).delivery).toBe(0);
    const part = await giveBack(id, { amount: 700 });
    const [, , second] = await issued(id, 3);
    expect(second).toMatchObject({ total: 700, vat: part.preview.creditNote.rows });
    expect(second?.vat.map(({ percent }) => percent)).toEqual([6, 21]);
    const tooMuch = { key: refundKey(), total: 9999, wish: { amount: 9999 } };
    expect(refusedAs(await press(id, tooMuch))).toEqual({ status: 409, code: "refund_too_much" });
    // What the amount took from the shaker's rate does not go back with the shaker once more.
    const all = await giveBack(id, { lines: [await line(id, food), await line(id, shaker)] });
    expect(all.refunded).toBe(2995 + 1495 - 700);
    expect((await seen(id)).left).toBe(0);
  });
});

describe("beside what else happens to an order", () => {
  test("Medusa's own button and a return are counted; a total that changed meanwhile is not given", async () => {
    const { id } = await toPack({ [shaker]: 2 });
    await send(id);
    const wish = { lines: [await line(id, shaker, 2)], restock: true };
    const preview = await seen(id, wish);
    expect(preview.chosen.total).toBe(2990);
    const { payment } = await orderInAdmin(id);
    expect((await refund(payment.id, 14.95)).status).toBe(200);
    const stale = { key: refundKey(), total: 2990, wish };
    expect(refusedAs(await press(id, stale)).code).toBe("refund_too_many");
    const one = { lines: [await line(id, shaker)], restock: true };
    expect(refusedAs(await press(id, { key: refundKey(), total: 1, wish: one })).code).toBe("total_changed");
    // The last piece is back already: its money goes back, and no second return is made of it.
    await comeBack(id, one.lines[0]?.item_id ?? "", 2);
    const stocked = await stockedOf(shaker);
    const rest = await giveBack(id, one);
    expect(rest.preview.stock).toEqual({ takenOut: 0, comesBack: 0 });
    expect(await stockedOf(shaker)).toBe(stocked);
    await putBack({ [shaker]: -2 });
  });

  test("pieces of an open withdrawal are given back there, and not here too", async () => {
    const { id, checkoutId } = await toPack({ [shaker]: 2 });
    const item = await line(id, shaker);
    const stated = [{ id: item.item_id, quantity: 1 }];
    await state(await tokenOf(checkoutId), { lines: stated });
    expect((await seen(id)).lines).toMatchObject([{ quantity: 1, cents: 1495 }]);
    const [statement] = await withdrawalsOf(id);
    await handle(statement?.id ?? "", "refund");
    expect((await seen(id)).lines).toMatchObject([{ quantity: 1, cents: 1495 }]);
    expect((await giveBack(id, { lines: [item] })).refunded).toBe(1495);
  });

  test("an order that does not exist, and a wish that is none, are refused", async () => {
    const wrong = await press("order_none", { key: refundKey(), total: 1, wish: { amount: 1 } });
    expect(refusedAs(wrong)).toEqual({ status: 404, code: "not_found" });
    const both = { amount: 1, delivery: true };
    expect(refusedAs(await press("order_none", { key: refundKey(), total: 1, wish: both }))).toEqual({
      status: 400,
      code: "invalid_input",
    });
  });
});
