import { beforeAll, describe, expect, test } from "@jest/globals";
import type { AdminInvoice } from "backend/contracts/admin-invoice";
import { z } from "zod";
import { ended, pay, statusOf } from "../support/buyer";
import { eventually } from "../support/eventually";
import { invoicesOf, issued, numbersAmiss } from "../support/invoices";
import { mailTo, newReader } from "../support/outbox";
import { pdfText } from "../support/pdf-text";
import { openPage, purchase, type Bought } from "../support/purchase";
import { shopUnderTest } from "../support/run-file";
import { admin, standIn } from "../support/store";

const food = "VK-COL-NAT-300";
const tool = "VK-TOE-MAA-25";
const file = "VK-LIJST-PDF";
const euros = (cents: number) => `€ ${(cents / 100).toFixed(2).replace(".", ",")}`;

async function paymentOf(orderId: string): Promise<string> {
  const { body } = await admin("GET", `/orders/${orderId}?fields=payment_collections.payments.id`);
  const payments = z.object({ payments: z.array(z.object({ id: z.string() })) });
  const { order } = z.object({ order: z.object({ payment_collections: z.array(payments) }) }).parse(body);
  return order.payment_collections[0]?.payments[0]?.id ?? "";
}

async function pdfAt(url: string, headers: Record<string, string> = {}): Promise<Buffer> {
  const answer = await fetch(url, { headers });
  expect(answer.headers.get("content-type")).toBe("application/pdf");
  return Buffer.from(await answer.arrayBuffer());
}

describe("the invoice of a paid order", () => {
  const email = newReader();
  let bought: Bought;
  let invoice: AdminInvoice;
  beforeAll(async () => {
    const goods = { [food]: 1, [tool]: 2 };
    bought = await purchase({
      goods,
      delivery: "home",
      code: "WELKOM10",
      method: { method: "bancontact" },
      email,
    });
    const [first] = await issued(bought.order.id, 1);
    if (!first) throw new Error("no invoice");
    invoice = first;
  });

  test("its VAT makes its total, and that is what cart, order and Stripe say", () => {
    const total = Math.round(bought.order.totals.total.amount * 100);
    expect(invoice).toMatchObject({ kind: "invoice", total, country: "be", corrects: null });
    expect(invoice.vat.map(({ percent }) => percent)).toEqual([6, 21]);
    expect(invoice.vat.reduce((sum, { base, vat }) => sum + base + vat, 0)).toBe(total);
    expect(invoice.vat.map(({ vat }) => vat)).toEqual(
      bought.seen.totals.vat.map(({ amount }) => Math.round(amount.amount * 100)),
    );
  });

  test("goes with the confirmation, as the same PDF that the order page links", async () => {
    const mail = await mailTo(email, "Je bestelling");
    const [link] = await eventually(async () => {
      const now = await statusOf(bought.checkoutId);
      return now.state === "order" && now.order.invoices.length > 0 ? now.order.invoices : null;
    });
    const attached = mail.attachments.find(({ filename }) => filename === `factuur-${invoice.number}.pdf`);
    const linked = await pdfAt(link?.url ?? "");
    expect(linked.subarray(0, 5).toString()).toBe("%PDF-");
    expect(attached?.content.equals(linked)).toBe(true);
    const text = pdfText(linked);
    for (const words of [invoice.number, euros(invoice.total), "Bancontact", "BE0123.456.749", "Lies Lezer"])
      expect(text).toContain(words);
    for (const { base, vat } of invoice.vat) {
      expect(text).toContain(euros(base));
      expect(text).toContain(euros(vat));
    }
    expect((await fetch(`${link?.url}x`)).status).toBe(404);
  });

  test("is the owner's alone in the Admin", async () => {
    const { backend } = shopUnderTest();
    for (const path of ["/invoices", `/invoices/${invoice.id}/pdf`, "/invoices/csv?year=2026"])
      expect((await fetch(`${backend}/admin${path}`)).status).toBe(401);
    const answer = await admin("GET", `/invoices/${invoice.id}/pdf`);
    expect(answer.status).toBe(200);
    expect(answer.headers.get("content-type")).toBe("application/pdf");
    expect((await admin("GET", "/invoices/inv_00000000000000000000000000/pdf")).status).toBe(404);
    expect((await admin("GET", "/invoices/csv")).status).toBe(400);
  });

  test("is in the bookkeeper's list of its year", async () => {
    const year = new Date().getFullYear();
    const answer = await admin("GET", `/invoices/csv?year=${year}`);
    expect(answer.headers.get("content-type")).toContain("text/csv");
    const rows = answer.text.split("\r\n");
    const row = rows.find((line) => line.startsWith(`${invoice.number};`));
    expect(rows[0]).toContain("maatstaf 6 %;btw 6 %");
    expect(row).toContain(`;factuur;${invoice.displayId};BE;`);
    expect(row?.endsWith(`;${(invoice.total / 100).toFixed(2).replace(".", ",")}`)).toBe(true);
  });
});

test("a slow payment: the invoice comes with the money", async () => {
  const email = newReader();
  const method = { method: "delayed", settle_after: 86_400 };
  const { order, session, checkoutId } = await purchase({ goods: { [food]: 1 }, email, method });
  const confirmation = await mailTo(email, "Je bestelling");
  expect(confirmation.attachments.map(({ filename }) => filename)).not.toContainEqual(
    expect.stringContaining("factuur"),
  );
  expect(await invoicesOf(order.id)).toEqual([]);
  await standIn("POST", `/sessions/${session}/settle`, { outcome: "paid" });
  const [invoice] = await issued(order.id, 1);
  const mail = await mailTo(email, "Je factuur");
  expect(mail.attachments.map(({ filename }) => filename)).toEqual([`factuur-${invoice?.number}.pdf`]);
  const now = await statusOf(checkoutId);
  expect(now).toMatchObject({ state: "order", order: { paid: true } });
});

describe("money that goes back", () => {
  test("a part, then the rest: a credit note each, and together nothing is left", async () => {
    const email = newReader();
    const { order, checkoutId } = await purchase({
      goods: { [food]: 1, [tool]: 1 },
      delivery: "home",
      email,
    });
    const [invoice] = await issued(order.id, 1);
    const payment = await paymentOf(order.id);
    expect((await admin("POST", `/payments/${payment}/refund`, { amount: 7.77 })).status).toBe(200);
    const [, part] = await issued(order.id, 2);
    expect(part).toMatchObject({ kind: "credit_note", total: 777, corrects: invoice?.number });
    expect(part?.vat.map(({ percent }) => percent)).toEqual([6, 21]);
    const mail = await mailTo(email, "Terugbetaling");
    const pdf = mail.attachments.find(({ filename }) => filename === `creditnota-${part?.number}.pdf`);
    const text = pdfText(pdf?.content ?? Buffer.alloc(0));
    expect(text).toContain(`verbetert factuur ${invoice?.number}`);
    expect(text).toContain(euros(777));
    const rest = Math.round(order.totals.total.amount * 100) - 777;
    expect((await admin("POST", `/payments/${payment}/refund`, { amount: rest / 100 })).status).toBe(200);
    const [, , last] = await issued(order.id, 3);
    const now = await statusOf(checkoutId);
    expect(now).toMatchObject({
      order: { totals: { total: order.totals.total, refunded: order.totals.total } },
    });
    invoice?.vat.forEach((row, at) => {
      expect((part?.vat[at]?.base ?? 0) + (last?.vat[at]?.base ?? 0)).toBe(row.base);
      expect((part?.vat[at]?.vat ?? 0) + (last?.vat[at]?.vat ?? 0)).toBe(row.vat);
    });
  });

  test("an order that the owner cancels: all of it", async () => {
    const email = newReader();
    const { order } = await purchase({ goods: { [food]: 1 }, email });
    const [invoice] = await issued(order.id, 1);
    expect((await admin("POST", `/orders/${order.id}/cancel`)).status).toBe(200);
    const [, note] = await issued(order.id, 2);
    expect(note).toMatchObject({ kind: "credit_note", total: invoice?.total, vat: invoice?.vat });
    const mail = await mailTo(email, `Je bestelling ${order.displayId} is geannuleerd`);
    expect(mail.text).toContain("er wordt niets meer van verstuurd");
    expect(mail.attachments).toHaveLength(1);
  });
});

test("twenty buyers at once: twenty numbers, none twice and none left out", async () => {
  const pages = [];
  for (let buyer = 0; buyer < 20; buyer += 1) pages.push(await openPage({ goods: { [file]: 1 } }));
  await Promise.all(pages.map(({ session }) => pay(session)));
  const ends = await Promise.all(pages.map(({ checkoutId }) => ended(checkoutId)));
  const orders = ends.map((end) => (end.state === "order" ? end.order.id : end.state));
  const own = await Promise.all(orders.map(async (id) => (await issued(id, 1))[0]?.number));
  expect(new Set(own).size).toBe(20);
  expect(await numbersAmiss()).toEqual([]);
}, 300_000);
