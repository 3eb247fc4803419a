import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { refusal } from "backend/contracts/refusal";
import { z } from "zod";
import { checkOut, ended, filledCart, pay, postCheckout, statusOf } from "../support/buyer";
import { issued } from "../support/invoices";
import { mailTo, newReader } from "../support/outbox";
import { orderInAdmin, putBack, refund } from "../support/owner";
import { pdfText } from "../support/pdf-text";
import { admin, store } from "../support/store";
import { readUbl, ublAmiss } from "../support/ubl";

const handle = "collageen-naturel";
const company = "Bakkerij Peeters & zonen bv";
const kerkstraat = { address_1: "Kerkstraat 1", postal_code: "b-9000", city: "Gent", country_code: "be" };

let bought = 0;
afterAll(() => putBack({ "VK-COL-NAT-300": bought }));

/** The order of one buyer, as the company says. */
async function buyAs(invoice: Record<string, unknown>, email = newReader()) {
  bought += 1;
  const { checkoutId, session } = await checkOut(await filledCart(handle), { email, invoice });
  await pay(session);
  const end = await ended(checkoutId);
  if (end.state !== "order") throw new Error(`ended as ${end.state}`);
  return { email, checkoutId, order: end.order };
}

async function orderPage(checkoutId: string) {
  const now = await statusOf(checkoutId);
  if (now.state !== "order") throw new Error(`is ${now.state}`);
  return now.order;
}

const bytes = async (url: string) => {
  const answer = await fetch(url);
  return { answer, content: Buffer.from(await answer.arrayBuffer()) };
};

describe("a Belgian company buys", () => {
  let sold: Awaited<ReturnType<typeof buyAs>>;
  beforeAll(async () => {
    sold = await buyAs({ company, company_number: "be 0403 199 702", ...kerkstraat });
  });

  test("its name, number and address stand on the invoice, which goes by mail with its file", async () => {
    const [invoice] = await issued(sold.order.id, 1);
    expect(invoice).toMatchObject({ companyNumber: "BE0403199702", hasUbl: true });
    const mail = await mailTo(sold.email, "Je bestelling");
    const named = (end: string) => mail.attachments.find(({ filename }) => filename?.endsWith(end));
    const pdf = named(`factuur-${invoice?.number}.pdf`)?.content ?? Buffer.alloc(0);
    for (const words of [company, "Btw BE 0403.199.702", "Kerkstraat 1", "9000 Gent"])
      expect(pdfText(pdf)).toContain(words);
    const xml = named(`factuur-${invoice?.number}.xml`)?.content.toString() ?? "";
    expect(ublAmiss(xml)).toEqual([]);
    expect(readUbl(xml)).toMatchObject({
      number: invoice?.number,
      buyer: "0403199702",
      totals: { "cbc:TaxInclusiveAmount": invoice?.total },
    });
    expect(pdf.toString("latin1")).toContain("/AFRelationship /Alternative");
  });

  test("the order page and the Admin give the same file; a list of the year names the number", async () => {
    const [invoice] = await issued(sold.order.id, 1);
    const [link] = (await orderPage(sold.checkoutId)).invoices;
    const { answer, content } = await bytes(link?.ublUrl ?? "");
    expect(answer.headers.get("content-type")).toBe("application/xml; charset=utf-8");
    expect(answer.headers.get("content-disposition")).toContain(`factuur-${invoice?.number}.xml`);
    const { text } = await admin("GET", `/invoices/${invoice?.id}/ubl`);
    expect(content.toString()).toBe(text);
    const csv = (await admin("GET", `/invoices/csv?year=${new Date().getFullYear()}`)).text;
    const row = csv.split("\r\n").find((line) => line.startsWith(`${invoice?.number};`));
    expect(row).toContain(";BE 0403.199.702;");
  });

  test("what goes back is a credit note with its file", async () => {
    const { payment } = await orderInAdmin(sold.order.id);
    expect((await refund(payment.id, 5)).status).toBe(200);
    const [, note] = await issued(sold.order.id, 2);
    const mail = await mailTo(sold.email, "Terugbetaling");
    const xml = mail.attachments.find(({ filename }) => filename === `creditnota-${note?.number}.xml`);
    expect(ublAmiss(xml?.content.toString() ?? "")).toEqual([]);
    expect(readUbl(xml?.content.toString() ?? "")).toMatchObject({
      kind: "credit_note",
      totals: { "cbc:TaxInclusiveAmount": 500 },
    });
  });
});

test("a Dutch company has its number on the invoice and no file; neither has who buys for himself", async () => {
  const dutch = await buyAs({ company, company_number: "nl004495445b01", ...kerkstraat });
  const [invoice] = await issued(dutch.order.id, 1);
  expect(invoice).toMatchObject({ companyNumber: "NL004495445B01", hasUbl: false });
  expect((await admin("GET", `/invoices/${invoice?.id}/ubl`)).status).toBe(404);
  const own = await buyAs(kerkstraat);
  const [other] = await issued(own.order.id, 1);
  expect(other).toMatchObject({ companyNumber: null, hasUbl: false });
});

test("the invoice may go elsewhere than the goods", async () => {
  bought += 1;
  const cart = await filledCart(handle);
  const answer = await store("GET", `/carts/${cart.id}/view?country=be`);
  const options = z
    .object({ cart: z.object({ delivery: z.array(z.object({ id: z.string(), kind: z.string() })) }) })
    .parse(answer.body).cart.delivery;
  const { checkoutId, session } = await checkOut(cart, {
    shipping_option_id: options.find(({ kind }) => kind === "home")?.id,
    invoice: { address_1: "Marktplein 7", postal_code: "1011ab", city: "Amsterdam", country_code: "nl" },
  });
  await pay(session);
  const end = await ended(checkoutId);
  if (end.state !== "order") throw new Error(`ended as ${end.state}`);
  const [invoice] = await issued(end.order.id, 1);
  expect(invoice?.vat.map(({ percent }) => percent)).toEqual([6]);
  const { content } = await bytes((await orderPage(checkoutId)).invoices[0]?.url ?? "");
  const printed = pdfText(content);
  for (const words of ["Lies Lezer", "Marktplein 7", "1011 AB Amsterdam", "Nederland"])
    expect(printed).toContain(words);
  expect(printed).not.toContain("Dorpsstraat");
  expect(end.order.delivery.city).toBe("Gent");
});

describe("what is wrong is said at its field, and nothing is written", () => {
  test.each([
    [
      "a number with a wrong figure",
      { company, company_number: "BE0403199703" },
      { "invoice.company_number": "invalid" },
    ],
    [
      "a number without a name",
      { company_number: "BE0403199702", ...kerkstraat },
      { "invoice.company": "missing" },
    ],
    [
      "a company that collects and has no address",
      { company, company_number: "BE0403199702" },
      {
        "invoice.address_1": "missing",
        "invoice.postal_code": "missing",
        "invoice.city": "missing",
        "invoice.country_code": "missing",
      },
    ],
    [
      "half an address",
      { address_1: "Kerkstraat 1", country_code: "be" },
      { "invoice.postal_code": "missing", "invoice.city": "missing" },
    ],
    [
      "a country that the shop does not know",
      { ...kerkstraat, postal_code: "9000", country_code: "zz" },
      { "invoice.country_code": "invalid" },
    ],
    [
      "a postcode of another country",
      { ...kerkstraat, postal_code: "1011 AB" },
      { "invoice.postal_code": "other_country" },
    ],
  ])("%s", async (_, invoice, fields) => {
    const answer = await postCheckout(await filledCart(handle), { address: collected, invoice });
    expect(answer.status).toBe(400);
    expect(refusal.parse(answer.body)).toMatchObject({ code: "invalid_input", fields });
  });
});

const collected = { first_name: "Lies", last_name: "Lezer", country_code: "be" };
