import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { vatIn } from "../../backend/src/domain/vat/vat-table";
import { invoicePdf } from "../../backend/src/domain/invoices/pdf/document";
import { hasUbl, ublFileName, ublOf } from "../../backend/src/domain/invoices/ubl/document";
import type { CreditFacts, InvoiceFacts } from "../../backend/src/modules/invoices/facts";
import { pdfText } from "../support/pdf-text";
import { readUbl, ublAmiss } from "../support/ubl";
import { demoTrader } from "../support/demo-trader";

const rowOf = (percent: number, gross: number) => {
  const vat = vatIn(gross, percent);
  return { percent, base: gross - vat, vat, gross };
};

const common: Omit<InvoiceFacts, "lines" | "delivery" | "vat" | "total" | "paidOn"> = {
  currency: "eur",
  order: { id: "order_1", displayId: 7, placedOn: "2026-11-30" },
  seller: demoTrader,
  buyer: {
    name: "Jan Peeters & zoon",
    company: "Bakkerij <Peeters> bv",
    companyNumber: "BE0403199702",
    place: { street: "Kerkstraat 1", more: "bus 2", postalCode: "9000", city: "Gent", country: "be" },
    address: ["Kerkstraat 1", "bus 2", "9000 Gent", "België"],
    country: "be",
    email: "jan@peeters.be",
  },
  payment: "Bancontact",
  vatNote: "Btw van België.",
};

interface Sold {
  quantity: number;
  unitPrice: number;
  /** Of a hundred. */
  off: number;
  percent: number;
}

/** An invoice of these goods, with a delivery whose VAT follows them. */
function invoiceOf(goods: Sold[], delivery: number): InvoiceFacts {
  const lines = goods.map(({ quantity, unitPrice, off, percent }, at) => {
    const discount = Math.round((quantity * unitPrice * off) / 100);
    const total = quantity * unitPrice - discount;
    return {
      ...{ itemId: `item_${at}`, title: `Bouillon ${at}`, variant: "300 g" },
      ...{ quantity, unitPrice, discount, percent, total },
    };
  });
  const percents = [...new Set(goods.map(({ percent }) => percent))];
  const vat = percents.map((percent, at) => {
    const own = lines.filter((line) => line.percent === percent);
    const share = Math.floor(delivery / percents.length);
    const sent = at === 0 ? delivery - share * (percents.length - 1) : share;
    return rowOf(percent, own.reduce((sum, { total }) => sum + total, 0) + sent);
  });
  return {
    ...common,
    paidOn: "2026-11-30",
    lines,
    delivery: delivery > 0 ? { name: "Levering aan huis", percents, total: delivery } : null,
    vat,
    total: vat.reduce((sum, { gross }) => sum + gross, 0),
  };
}

const issued = (kind: "invoice" | "credit_note", facts: InvoiceFacts | CreditFacts) => {
  const number = kind === "invoice" ? "2026-0001" : "C2026-0001";
  return { kind, number, issued_at: new Date("2026-11-30T12:00:00Z"), facts };
};
const xmlOf = async (kind: "invoice" | "credit_note", facts: InvoiceFacts | CreditFacts) =>
  (await ublOf(issued(kind, facts))).toString();

const goods = fc.record({
  quantity: fc.integer({ min: 1, max: 12 }),
  unitPrice: fc.integer({ min: 1, max: 12_000 }),
  off: fc.constantFrom(0, 0, 5, 10, 33, 100),
  percent: fc.constantFrom(6, 9, 21),
});

describe("an invoice as UBL", () => {
  test("says what the paper says, to the cent, and breaks none of the published rules", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(goods, { minLength: 1, maxLength: 6 }),
        fc.constantFrom(0, 495, 695),
        async (sold, delivery) => {
          const facts = invoiceOf(sold, delivery);
          const xml = await xmlOf("invoice", facts);
          expect(ublAmiss(xml)).toEqual([]);
          const read = readUbl(xml);
          expect(read.vat).toEqual(facts.vat.map(({ percent, base, vat }) => ({ percent, base, vat })));
          expect(read.totals["cbc:TaxInclusiveAmount"]).toBe(facts.total);
          expect(read.totals["cbc:PayableAmount"]).toBe(0);
        },
      ),
      { numRuns: 25 },
    );
  });

  test("names both companies, and whatever a name holds stays text", async () => {
    const xml = await xmlOf("invoice", invoiceOf([sample], 495));
    const read = readUbl(xml);
    expect(xml).toContain("<cbc:RegistrationName>Bakkerij &lt;Peeters&gt; bv</cbc:RegistrationName>");
    expect(xml).toContain("<cbc:Name>Jan Peeters &amp; zoon</cbc:Name>");
    expect(read).toMatchObject({
      kind: "invoice",
      number: "2026-0001",
      seller: "0123456749",
      buyer: "0403199702",
    });
    expect(read.lines.map(({ name }) => name)).toEqual(["Bouillon 0, 300 g", "Levering: Levering aan huis"]);
    expect(ublFileName(issued("invoice", invoiceOf([sample], 0)))).toBe("factuur-2026-0001.xml");
  });

  test("what was taken out of an order is a quantity below zero", async () => {
    const facts = invoiceOf([{ ...sample, quantity: 3 }], 0);
    const [line] = facts.lines;
    if (!line) throw new Error("no line");
    const out = { ...line, title: "Teruggenomen", quantity: -1, discount: 0, total: -line.unitPrice };
    const total = facts.total - line.unitPrice;
    const xml = await xmlOf("invoice", {
      ...facts,
      lines: [line, out],
      vat: [rowOf(sample.percent, total)],
      total,
    });
    expect(ublAmiss(xml)).toEqual([]);
    expect(readUbl(xml).lines.map(({ quantity }) => quantity)).toEqual([3, -1]);
  });
});

test("what XML cannot hold is left out of it, whoever's words it came with, and paper has no box for it", async () => {
  const facts = invoiceOf([sample], 495);
  const [line] = facts.lines;
  if (!line) throw new Error("no line");
  const pasted = {
    ...facts,
    lines: [{ ...line, title: "Bouil\u000blon\u0000 \uffff\ud800 🍲" }],
    delivery: { name: "Thu\u0008is", percents: [6], total: 495 },
    buyer: { ...facts.buyer, name: "Jan\u001fPeeters" },
  };
  const xml = await xmlOf("invoice", pasted);
  expect(xml).not.toMatch(/(?![\t\n\r])\p{Cc}|[\p{Cs}\uFFFE\uFFFF]|&#/u);
  expect(ublAmiss(xml)).toEqual([]);
  expect(readUbl(xml).lines.map(({ name }) => name.replace(/\s+/g, " "))).toEqual([
    "Bouil lon 🍲, 300 g",
    "Levering: Thu is",
  ]);
  const text = pdfText(await invoicePdf(issued("invoice", pasted)));
  for (const words of ["Bouil lon", "Jan Peeters"]) expect(text).toContain(words);
});

test("a line that was free at a rate of its own is in the file as on paper", async () => {
  const shaker = { quantity: 1, unitPrice: 1495, off: 100, percent: 21 };
  const whole = invoiceOf([sample, shaker], 0);
  // Nothing was paid at 21 %: the table on paper has no such row.
  const facts = { ...whole, vat: whole.vat.filter(({ gross }) => gross > 0) };
  expect(facts.vat).toHaveLength(1);
  const xml = await xmlOf("invoice", facts);
  expect(ublAmiss(xml)).toEqual([]);
  const read = readUbl(xml);
  expect(read.lines.map(({ name, net, percent }) => [name, net, percent])).toEqual([
    ["Bouillon 0, 300 g", facts.vat[0]?.base, 6],
    ["Bouillon 1, 300 g", 0, 21],
  ]);
  expect(read.vat).toContainEqual({ percent: 21, base: 0, vat: 0 });
});

test("the paper prints a name in letters that have it, at its head and at its foot", async () => {
  const seller = { ...demoTrader, name: "Čistá Łyżka Ωραία Жук" };
  const text = pdfText(await invoicePdf(issued("invoice", { ...invoiceOf([sample], 495), seller }), null));
  for (const word of seller.name.split(" ")) expect(text.split(word)).toHaveLength(3);
});

test("another price of the same pieces is a row of one", async () => {
  const facts = invoiceOf([sample], 0);
  const [line] = facts.lines;
  if (!line) throw new Error("no line");
  const dearer = { ...line, quantity: 0, unitPrice: 0, discount: 0, total: 200 };
  const vat = [rowOf(sample.percent, 200)];
  const xml = await xmlOf("invoice", { ...facts, lines: [dearer], vat, total: 200 });
  expect(ublAmiss(xml)).toEqual([]);
  expect(readUbl(xml).lines.map(({ quantity }) => quantity)).toEqual([1]);
});

const sample: Sold = { quantity: 2, unitPrice: 2995, off: 10, percent: 6 };

describe("a credit note as UBL", () => {
  const credit = (
    vat: CreditFacts["vat"],
    goodsBack: CreditFacts["goods"],
    delivery: CreditFacts["delivery"] = [],
  ): CreditFacts => ({
    ...common,
    refundedOn: "2026-12-02",
    corrects: { number: "2026-0001", issuedOn: "2026-11-30" },
    goods: goodsBack,
    delivery,
    whole: false,
    vat,
    total: vat.reduce((sum, { gross }) => sum + gross, 0),
  });

  test("a row for the goods that came back, and one for what else went back at a rate", async () => {
    const back = {
      itemId: "item_0",
      title: "Schudbeker",
      variant: "",
      quantity: 1,
      percent: 21,
      total: 1495,
    };
    const xml = await xmlOf("credit_note", credit([rowOf(6, 500), rowOf(21, 1495)], [back]));
    expect(ublAmiss(xml)).toEqual([]);
    expect(readUbl(xml)).toMatchObject({
      kind: "credit_note",
      lines: [{ name: "Terugbetaling van een deel van factuur 2026-0001" }, { name: "Schudbeker" }],
      totals: { "cbc:TaxInclusiveAmount": 1995 },
    });
  });

  test("a chosen delivery is named", async () => {
    const delivery = [{ percent: 6, total: 495 }];
    const xml = await xmlOf("credit_note", credit([rowOf(6, 495)], [], delivery));
    expect(ublAmiss(xml)).toEqual([]);
    expect(readUbl(xml).lines).toMatchObject([{ name: "de levering" }]);
  });

  test("a cent of VAT that an earlier one took stays with the largest row", async () => {
    const { base, vat } = rowOf(21, 2990);
    const moved = { percent: 21, gross: 2990, base: base + 1, vat: vat - 1 };
    expect(ublAmiss(await xmlOf("credit_note", credit([moved], [])))).toEqual([]);
  });
});

test("only a Belgian company with an address has one, from a Belgian shop", () => {
  const facts = invoiceOf([sample], 0);
  const as = (buyer: Partial<InvoiceFacts["buyer"]>) =>
    hasUbl({ ...facts, buyer: { ...facts.buyer, ...buyer } });
  expect(as({})).toBe(true);
  expect(as({ companyNumber: "0403199702" })).toBe(true);
  expect(as({ companyNumber: null })).toBe(false);
  expect(as({ companyNumber: "NL004495445B01" })).toBe(false);
  expect(as({ place: null })).toBe(false);
  expect(as({ companyNumber: undefined, place: undefined })).toBe(false);
  const seller = { ...facts.seller, companyNumber: "12345678", vatNumber: "NL004495445B01" };
  expect(hasUbl({ ...facts, seller })).toBe(false);
});
