import { afterAll, expect, test } from "@jest/globals";
import { adminFigures, type AdminFigures } from "backend/contracts/admin-figures";
import { issued } from "../support/invoices";
import { newReader } from "../support/outbox";
import { orderInAdmin, putBack, refund } from "../support/owner";
import { purchase } from "../support/purchase";
import { admin } from "../support/store";
import { shopDay } from "../../backend/src/shared/shop-day";

const sku = "VK-COL-NAT-300";
let bought = 0;
afterAll(() => putBack({ [sku]: bought }));

const today = shopDay(new Date());
const ofToday = async (): Promise<AdminFigures> =>
  adminFigures.parse((await admin("GET", `/figures?from=${today}&to=${today}`)).body);
const sum = (all: number[]) => all.reduce((one, other) => one + other, 0);
const rowOf = (rows: AdminFigures["codes"], name: string) =>
  rows.find((row) => row.name === name) ?? { orders: 0, gross: 0 };

/** One of these, and its invoice. */
async function buy(more: Omit<Parameters<typeof purchase>[0], "goods">) {
  bought += 1;
  const { order } = await purchase({ goods: { [sku]: 1 }, ...more });
  const [invoice] = await issued(order.id, 1);
  if (!invoice) throw new Error("no invoice");
  return { order, invoice };
}

test("an order, one of the same buyer with a code, and a refund: to the cent of their documents", async () => {
  const before = await ofToday();
  const email = newReader();
  const first = await buy({ email });
  const second = await buy({ email: email.toUpperCase(), code: "WELKOM10" });
  const { payment } = await orderInAdmin(first.order.id);
  await refund(payment.id, 5);
  await issued(first.order.id, 2);
  const now = await ofToday();
  const documents = first.invoice.total + second.invoice.total - 500;
  expect(now.now.gross - before.now.gross).toBe(documents);
  expect(now.now.credited - before.now.credited).toBe(500);
  expect(now.now.orders - before.now.orders).toBe(2);
  expect(now.now.returning - before.now.returning).toBe(1);
  const codes = [rowOf(before.codes, "WELKOM10"), rowOf(now.codes, "WELKOM10")] as const;
  expect(codes[1].orders - codes[0].orders).toBe(1);
  expect(codes[1].gross - codes[0].gross).toBe(second.invoice.total);
  for (const { now: sums, vat, steps, countries, deliveries } of [now]) {
    for (const rows of [vat, steps, countries, deliveries])
      expect(sum(rows.map(({ gross }) => gross))).toBe(sums.gross);
    expect(sum(vat.map(({ base }) => base))).toBe(sums.net);
    expect(sums.net + sums.vat).toBe(sums.gross);
  }
});

test("sales abroad count without VAT toward the threshold, those at home do not", async () => {
  const before = await ofToday();
  await buy({});
  const { invoice } = await buy({ country: "nl", delivery: "home" });
  const now = await ofToday();
  const base = sum(invoice.vat.map((row) => row.base));
  expect(now.abroad.net - before.abroad.net).toBe(base);
  expect(now.abroad).toMatchObject({ year: Number(today.slice(0, 4)), threshold: 1_000_000 });
});

test("the VAT of these days is a file that Excel opens, whose last row is the sum", async () => {
  const { now, vat } = await ofToday();
  const { text } = await admin("GET", `/figures/csv?from=${today}&to=${today}`);
  const rows = text.trimEnd().split("\r\n");
  expect(rows).toHaveLength(vat.length + 2);
  const euros = (cents: number) => (cents / 100).toFixed(2).replace(".", ",");
  expect(rows.at(-1)).toBe(`Samen;;${[now.net, now.vat, now.gross].map(euros).join(";")}`);
});

test.each([
  "from=2026-11-30",
  "from=2026-11-30&to=2026-11-29",
  "from=gisteren&to=2026-11-30",
  "from=0002-01-01&to=2026-11-30",
  "from=2026-01-01&to=9999-12-31",
  "from=9999-01-01&to=9999-12-31",
  "from=2026-11-01&to=2026-11-02&by=x",
])("%s is refused", async (query) => {
  expect((await admin("GET", `/figures?${query}`)).status).toBe(400);
  expect((await admin("GET", `/figures/csv?${query}`)).status).toBe(400);
});

test.each(["orders", "products", "customers"])(
  "a list of %s from before its beginning is refused",
  async (list) => {
    for (const query of ["offset=-1", "limit=-1", "offset=x", "limit=1&limit=2"])
      expect((await admin("GET", `/${list}?${query}`)).status).toBe(400);
    expect((await admin("GET", `/${list}?limit=9999&offset=0`)).status).toBe(200);
  },
);
