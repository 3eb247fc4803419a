import { describe, expect, jest, test } from "@jest/globals";
import { z } from "zod";
import { variant } from "../support/a-cart";
import { statusOf } from "../support/buyer";
import { comeBack, edit, lineOf, payDifference, send } from "../support/changes";
import { eventually } from "../support/eventually";
import { issued } from "../support/invoices";
import { giveBack } from "../support/order-refunds";
import { entryOf } from "../support/ledger";
import { mailsTo } from "../support/mails-to";
import { mailTo, newReader } from "../support/outbox";
import { adminBody, orderInAdmin, refund } from "../support/owner";
import { pdfText } from "../support/pdf-text";
import { purchase, type Bought } from "../support/purchase";
import { standIn } from "../support/store";

// Each is a purchase and some ten calls of the Admin after it.
jest.setTimeout(240_000);

const food = "VK-COL-NAT-300";
const shaker = "VK-TOE-SHA-600";

/** A mail's text on one line, its spaces as spaces. */
const plain = (text = "") => text.replace(/\s+/g, " ");

async function orderPage({ checkoutId }: Bought) {
  const now = await statusOf(checkoutId);
  if (now.state !== "order") throw new Error(`is ${now.state}`);
  return now.order;
}

const bought = async (goods: Record<string, number>) => {
  const email = newReader();
  return { email, ...(await purchase({ goods, delivery: "home", email })) };
};

describe("a credit note follows the goods", () => {
  test("a shaker that came back beside collagen has its own rate, and the order keeps its total", async () => {
    const sold = await bought({ [food]: 1, [shaker]: 1 });
    const { id: order } = sold.order;
    await issued(order, 1);
    await send(order);
    const line = await lineOf(order, (await variant(shaker)).id);
    await comeBack(order, line.id, 1);
    const { payment } = await orderInAdmin(order);
    expect((await refund(payment.id, 14.95)).status).toBe(200);
    const [, note] = await issued(order, 2);
    expect(note?.vat).toEqual([{ percent: 21, base: 1236, vat: 259, gross: 1495 }]);
    const page = await orderPage(sold);
    expect(page).toMatchObject({
      paid: true,
      totals: { total: sold.order.totals.total, refunded: { amount: 14.95 }, due: { amount: 0 } },
      lines: sold.order.lines.map(({ original }) => ({ original })),
    });
    const mail = await mailTo(sold.email, "Terugbetaling");
    const pdf = mail.attachments.find(({ filename }) => filename === `creditnota-${note?.number}.pdf`);
    expect(pdfText(pdf?.content ?? Buffer.alloc(0))).toContain("Voor 1 × Schudbeker, 600 ml");
  });

  test("what is added after money went back is still to be paid, says its page and the mail", async () => {
    const sold = await bought({ [food]: 1, [shaker]: 1 });
    const { id: order } = sold.order;
    await issued(order, 1);
    const line = await lineOf(order, (await variant(shaker)).id);
    await giveBack(order, { lines: [{ item_id: line.id, quantity: 1 }], restock: true });
    await issued(order, 2);
    expect(await orderPage(sold)).toMatchObject({ paid: true, totals: { due: { amount: 0 } } });
    await edit(order, { add: [{ variant_id: (await variant(shaker)).id, quantity: 1 }] });
    expect(await orderPage(sold)).toMatchObject({ paid: false, totals: { due: { amount: 14.95 } } });
    await eventually(() => mailsTo(sold.email, "is nog € 14,95 te betalen", "text"));
  });

  test("without a return too, when exactly its price goes back; anything else is in proportion", async () => {
    const { order } = await bought({ [food]: 1, [shaker]: 2 });
    await issued(order.id, 1);
    const { payment } = await orderInAdmin(order.id);
    await refund(payment.id, 14.95);
    const [, first] = await issued(order.id, 2);
    expect(first?.vat).toEqual([{ percent: 21, base: 1236, vat: 259, gross: 1495 }]);
    await refund(payment.id, 5);
    const [invoice, , second] = await issued(order.id, 3);
    expect(second?.vat.map(({ percent }) => percent)).toEqual([6, 21]);
    // All the rest: together nothing is left of the invoice, at no rate.
    await refund(payment.id, ((invoice?.total ?? 0) - 1995) / 100);
    const [, ...notes] = await issued(order.id, 4);
    for (const { percent, vat, gross } of invoice?.vat ?? []) {
      const rows = notes.flatMap((note) => note.vat.filter((row) => row.percent === percent));
      expect(rows.reduce((sum, row) => sum + row.gross, 0)).toBe(gross);
      expect(rows.reduce((sum, row) => sum + row.vat, 0)).toBe(vat);
    }
  });

  test("three pieces of a discounted line, one by one: each refund is whole cents, and the last is the rest", async () => {
    const sold = await purchase({ goods: { [shaker]: 3 }, delivery: "collect", code: "WELKOM10" });
    const { id: order } = sold.order;
    await send(order);
    const line = await lineOf(order, (await variant(shaker)).id);
    const { payment } = await orderInAdmin(order);
    const amount = z.object({ order: z.object({ summary: z.object({ pending_difference: z.number() }) }) });
    for (let piece = 1; piece <= 3; piece += 1) {
      await comeBack(order, line.id, 1);
      const body = amount.parse(await adminBody("GET", `/orders/${order}?fields=id,summary`));
      // As the Admin proposes it, to a fraction of a cent.
      expect((await refund(payment.id, -body.order.summary.pending_difference)).status).toBe(200);
    }
    const entry = await entryOf(sold.session);
    expect(entry.refunded).toBe(entry.paid);
    const [invoice, ...notes] = await issued(order, 4);
    expect(notes.reduce((sum, { total }) => sum + total, 0)).toBe(invoice?.total);
  });
});

describe("an order that is changed after it was paid", () => {
  test("costs more: not paid until it is, then an invoice of the difference goes by mail", async () => {
    const sold = await bought({ [food]: 1 });
    const { id: order } = sold.order;
    await issued(order, 1);
    const line = await lineOf(order, (await variant(food)).id);
    await edit(order, {
      quantities: { [line.id]: 2 },
      add: [{ variant_id: (await variant(shaker)).id, quantity: 1 }],
    });
    const total = 29.95 * 2 + 14.95 + 4.95;
    expect(await orderPage(sold)).toMatchObject({
      paid: false,
      totals: { total: { amount: total }, paid: { amount: 34.9 }, due: { amount: 44.9 } },
    });
    const changed = await mailTo(sold.email, "is aangepast");
    expect(plain(changed.text)).toContain("nog € 44,90 te betalen");
    for (const row of ["2 × Collageen naturel", "€ 59,90", "Schudbeker", "€ 14,95", "€ 4,95", "€ 79,80"])
      expect(plain(changed.text)).toContain(row);
    await payDifference(order);
    const [, second] = await issued(order, 2);
    expect(second).toMatchObject({
      kind: "invoice",
      total: 4490,
      vat: [
        { percent: 6, base: 2825, vat: 170, gross: 2995 },
        { percent: 21, base: 1236, vat: 259, gross: 1495 },
      ],
    });
    const mail = await mailTo(sold.email, "Je factuur");
    expect(mail.attachments.map(({ filename }) => filename)).toEqual([`factuur-${second?.number}.pdf`]);
    expect(await orderPage(sold)).toMatchObject({ paid: true, totals: { due: { amount: 0 } } });
  });

  test("costs less: what goes back is credited at the rate of what was taken out", async () => {
    const sold = await bought({ [food]: 2, [shaker]: 1 });
    const { id: order } = sold.order;
    const [invoice] = await issued(order, 1);
    const line = await lineOf(order, (await variant(shaker)).id);
    await edit(order, { quantities: { [line.id]: 0 } });
    const changed = plain((await mailTo(sold.email, "is aangepast")).text);
    expect(changed).toContain("Je betaalde € 14,95 meer dan je bestelling nu kost");
    expect(changed).not.toContain("Schudbeker");
    const { payment } = await orderInAdmin(order);
    expect((await refund(payment.id, 14.95)).status).toBe(200);
    const [, note] = await issued(order, 2);
    expect(note?.vat).toEqual([{ percent: 21, base: 1236, vat: 259, gross: 1495 }]);
    const totals = { total: { amount: ((invoice?.total ?? 0) - 1495) / 100 }, refunded: { amount: 14.95 } };
    expect(await orderPage(sold)).toMatchObject({ paid: true, totals });
  });

  test("fewer pieces of a discounted line keep their part of the code, more get no more", async () => {
    const sold = await purchase({ goods: { [shaker]: 3 }, delivery: "collect", code: "WELKOM10" });
    const { id: order } = sold.order;
    expect(sold.order.totals.discount.amount).toBe(4.49);
    const line = await lineOf(order, (await variant(shaker)).id);
    await edit(order, { quantities: { [line.id]: 2 } });
    expect((await orderPage(sold)).totals).toMatchObject({
      discount: { amount: 2.99 },
      total: { amount: 26.91 },
    });
    const { payment } = await orderInAdmin(order);
    expect((await refund(payment.id, 13.45)).status).toBe(200);
    const [, note] = await issued(order, 2);
    expect(note).toMatchObject({ kind: "credit_note", total: 1345 });
    await edit(order, { quantities: { [line.id]: 4 } });
    expect((await orderPage(sold)).totals).toMatchObject({ discount: { amount: 2.99 } });
  });
});

test("a refund that the bank sends back later is undone in the books, and the buyer and the owner hear of it", async () => {
  const sold = await bought({ [food]: 1, [shaker]: 1 });
  const { id: order } = sold.order;
  const { payment, total } = await orderInAdmin(order);
  expect((await refund(payment.id, 14.95)).status).toBe(200);
  const [, note] = await issued(order, 2);
  const [made] = (await entryOf(sold.session)).refunds;
  await standIn("POST", `/refunds/${made?.id}/fail`, {});
  const mail = await mailTo(sold.email, "niet aangekomen", 60_000);
  const [, , correction] = await issued(order, 3);
  expect(correction).toMatchObject({ kind: "invoice", total: 1495, vat: note?.vat });
  expect(mail.attachments.map(({ filename }) => filename)).toEqual([`factuur-${correction?.number}.pdf`]);
  const now = await eventually(async () => {
    const admin = await orderInAdmin(order);
    return admin.payment.refunds.length === 0 ? admin : null;
  });
  expect(now.total).toBe(total);
  expect(await orderPage(sold)).toMatchObject({ paid: true, totals: { refunded: { amount: 0 } } });
  // Given back again in another way: a credit note of its own.
  expect((await refund(payment.id, 14.95)).status).toBe(200);
  const [, , , again] = await issued(order, 4);
  expect(again).toMatchObject({ kind: "credit_note", total: 1495, vat: note?.vat });
});
