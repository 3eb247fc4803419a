import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import type { ShopFile } from "../../backend/src/contracts/catalogue-file";
import { invoiceToken, readDownloadToken, readInvoiceToken } from "../../backend/src/domain/downloads/token";
import { csvOf } from "../../backend/src/domain/invoices/csv";
import { invoiceFacts } from "../../backend/src/domain/invoices/invoice-facts";
import type { OrderBooks } from "../../backend/src/domain/invoices/order-books";
import { creditRows } from "../../backend/src/modules/invoices/credit";
import { documentNumber } from "../../backend/src/modules/invoices/numbers";
import { shopDay } from "../../backend/src/shared/shop-day";
import { vatIn } from "../../backend/src/domain/vat/vat-table";

const rowOf = (percent: number, gross: number) => {
  const vat = vatIn(gross, percent);
  return { percent, base: gross - vat, vat, gross };
};
const sum = (rows: { gross: number; base: number; vat: number }[]) => ({
  base: rows.reduce((all, { base }) => all + base, 0),
  vat: rows.reduce((all, { vat }) => all + vat, 0),
  gross: rows.reduce((all, { gross }) => all + gross, 0),
});

describe("numbers", () => {
  test("four figures, and more when a year needs them", () => {
    expect(documentNumber("invoice", 2026, 1)).toBe("2026-0001");
    expect(documentNumber("credit_note", 2026, 42)).toBe("C2026-0042");
    expect(documentNumber("invoice", 2026, 10_000)).toBe("2026-10000");
  });

  test("the year is the shop's own, not Greenwich's", () => {
    expect(shopDay(new Date("2026-12-31T23:30:00Z"))).toBe("2027-01-01");
    expect(shopDay(new Date("2026-06-30T22:30:00Z"))).toBe("2026-07-01");
  });
});

describe("a credit note", () => {
  const invoiced = [rowOf(6, 8309), rowOf(21, 3161)];

  test("a part: in proportion, and the last cent to the largest", () => {
    expect(creditRows(invoiced, [], 2000)).toEqual([rowOf(6, 1449), rowOf(21, 551)]);
    expect(
      creditRows([rowOf(6, 100), rowOf(9, 100), rowOf(21, 101)], [], 100).map(({ gross }) => gross),
    ).toEqual([33, 33, 34]);
  });

  test("the whole: exactly what was invoiced", () => {
    expect(creditRows(invoiced, [], 11470)).toEqual(invoiced);
  });

  test("a cent of VAT that was rounded early leaves no base below zero at the end", () => {
    const rows = [rowOf(0, 19_383), rowOf(6, 12_077), rowOf(21, 9)];
    const credited: typeof rows = [];
    for (const cents of [7_099, 6_458, 3_657, 529, 7_096, 4_420, 2_210])
      credited.push(...creditRows(rows, credited, cents));
    for (const { base, vat } of credited) expect(Math.min(base, vat)).toBeGreaterThanOrEqual(0);
    expect(sum(credited)).toEqual(sum(rows));
  });

  test("more than is left is refused", () => {
    expect(() => creditRows(invoiced, invoiced, 1)).toThrow("0 is left");
    expect(() => creditRows(invoiced, [], 11471)).toThrow();
  });

  test("however it goes back, in the end nothing of the invoice is left, at no rate", () => {
    const rates = fc.uniqueArray(fc.constantFrom(0, 3, 5.5, 6, 9, 21), { minLength: 1, maxLength: 4 });
    const amounts = fc.array(fc.integer({ min: 1, max: 20_000 }), { minLength: 4, maxLength: 4 });
    const refunds = fc.array(fc.integer({ min: 1, max: 9_000 }), { maxLength: 8 });
    fc.assert(
      fc.property(rates, amounts, refunds, (percents, gross, parts) => {
        const rows = percents.map((percent, at) => rowOf(percent, gross[at] ?? 1));
        const credited: typeof rows = [];
        const left = () => sum(rows).gross - sum(credited).gross;
        for (const part of [...parts, Infinity]) {
          const cents = Math.min(part, left());
          if (cents === 0) continue;
          const back = creditRows(rows, credited, cents);
          expect(sum(back).gross).toBe(cents);
          for (const row of back) {
            expect(row.base + row.vat).toBe(row.gross);
            expect(row.vat).toBeGreaterThanOrEqual(0);
            expect(row.base).toBeGreaterThanOrEqual(0);
          }
          credited.push(...back);
        }
        expect(sum(credited)).toEqual(sum(rows));
      }),
    );
  });
});

const shop = {
  trader: { vatNumber: "BE0123.456.749" },
  countries: [
    { code: "be", name: "België" },
    { code: "nl", name: "Nederland" },
  ],
} as ShopFile;
const at = new Date("2026-11-25T12:00:00Z");
const books = (change: Partial<OrderBooks> = {}): OrderBooks => ({
  id: "order_1",
  display_id: 7,
  email: "lezer@example.com",
  currency_code: "eur",
  created_at: at,
  total: 53.91,
  items: [
    // 10 % off 29.95 leaves 26.955, twice.
    {
      id: "line_a",
      title: "a",
      quantity: 1,
      unit_price: 29.95,
      original_total: 29.95,
      total: 26.955,
      adjustments: [],
      tax_lines: [{ rate: 6 }],
    },
    {
      id: "line_b",
      title: "b",
      quantity: 1,
      unit_price: 29.95,
      original_total: 29.95,
      total: 26.955,
      adjustments: [],
      tax_lines: [{ rate: 21 }],
    },
  ],
  shipping_methods: [],
  shipping_address: { first_name: "Lies", last_name: "Lezer", country_code: "be" },
  billing_address: null,
  payments: [
    {
      ...{ id: "pay_1", provider_id: "pp_stripe-checkout", currency_code: "eur", amount: 53.91 },
      ...{ data: { method: "bancontact" }, captures: [], refunds: [] },
    },
  ],
  payment_collections: [],
  captures: [{ id: "capt_1", amount: 53.91, created_at: at }],
  refunds: [],
  ...change,
});

describe("what an invoice says", () => {
  test("odd cents: lines, VAT and payment are one sum", () => {
    const facts = invoiceFacts(books(), shop);
    expect(facts.lines.map(({ total }) => total)).toEqual([2696, 2695]);
    expect(facts.lines.map(({ discount }) => discount)).toEqual([299, 300]);
    expect(sum(facts.vat).gross).toBe(5391);
    expect(facts).toMatchObject({ total: 5391, payment: "Bancontact", vatNote: "Btw van België." });
  });

  test("abroad it is the VAT of that country, through the one-stop shop", () => {
    const dutch = books({ shipping_address: { country_code: "nl" } });
    expect(invoiceFacts(dutch, shop).vatNote).toBe(
      "Btw van Nederland, aangegeven via de éénloketregeling van de EU (OSS).",
    );
  });

  test("what went back before it was made is no part of it: that is the credit note's", () => {
    expect(invoiceFacts(books({ total: 43.91, credit_line_total: 10 }), shop).total).toBe(5391);
  });

  test("another amount than the order's is not invoiced", () => {
    expect(() =>
      invoiceFacts(books({ captures: [{ id: "capt_1", amount: 53.9, created_at: at }] }), shop),
    ).toThrow("5390 cents were taken for 5391");
    expect(() =>
      invoiceFacts(
        books({ total: 54.91, captures: [{ id: "capt_1", amount: 54.91, created_at: at }] }),
        shop,
      ),
    ).toThrow();
  });
});

test("the bookkeeper's list: a column a rate, and what went back is negative", () => {
  const issued = { issuedAt: at.toISOString(), orderId: "order_1", displayId: 7, country: "be" };
  const common = { ...issued, companyNumber: null, hasUbl: false };
  const csv = csvOf([
    {
      ...common,
      id: "inv_1",
      kind: "invoice",
      number: "2026-0001",
      vat: [rowOf(6, 106), rowOf(21, 121_000)],
      total: 121_106,
      corrects: null,
    },
    {
      ...common,
      id: "inv_2",
      companyNumber: "BE0123456749",
      hasUbl: true,
      kind: "credit_note",
      number: "C2026-0001",
      vat: [rowOf(6, 53)],
      total: 53,
      corrects: "2026-0001",
    },
  ]);
  expect(csv.split("\r\n")).toEqual([
    "\ufeffnummer;datum;soort;bestelling;land;nummer klant;verbetert;maatstaf 6 %;btw 6 %;maatstaf 21 %;btw 21 %;totaal",
    "2026-0001;2026-11-25;factuur;7;BE;;;1,00;0,06;1000,00;210,00;1211,06",
    "C2026-0001;2026-11-25;creditnota;7;BE;BE 0123.456.749;2026-0001;-0,50;-0,03;;;-0,53",
    "",
  ]);
});

test("a link to an invoice cannot be made without the secret, and opens nothing else", () => {
  const claim = { orderId: "order_1", invoiceId: "inv_1" };
  const token = invoiceToken("secret", claim);
  expect(readInvoiceToken("secret", token)).toEqual(claim);
  expect(readInvoiceToken("other", token)).toBeNull();
  expect(readDownloadToken("secret", token)).toBeNull();
  expect(readInvoiceToken("secret", token.replace("inv_1", "inv_2"))).toBeNull();
});
