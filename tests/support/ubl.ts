import { create } from "xmlbuilder2";
import { z } from "zod";

/** An element: its text, or its children by name; a list where there are several of a name. */
type Element = { [name: string]: unknown } | string;

const text = z.union([z.string(), z.looseObject({ "#": z.string() }).transform((element) => element["#"])]);
const many = <T extends z.ZodType>(of: T) =>
  z.preprocess((value) => (value === undefined ? [] : [value].flat()), z.array(of));
/** An amount of money in whole cents. @throws when it has more or fewer than two decimals */
const cents = text.transform((written, context) => {
  if (/^-?\d+\.\d\d$/.test(written)) return Math.round(Number(written) * 100);
  context.addIssue(`an amount of ${written}`);
  return z.NEVER;
});
const figure = text.transform(Number);
const category = z.object({ "cbc:ID": text, "cbc:Percent": figure });
const line = z
  .object({
    "cbc:InvoicedQuantity": figure.optional(),
    "cbc:CreditedQuantity": figure.optional(),
    "cbc:LineExtensionAmount": cents,
    "cac:AllowanceCharge": many(z.object({ "cbc:ChargeIndicator": text, "cbc:Amount": cents })),
    "cac:Item": z.object({ "cbc:Name": text, "cac:ClassifiedTaxCategory": category }),
    "cac:Price": z.object({ "cbc:PriceAmount": cents, "cbc:BaseQuantity": figure }),
  })
  .transform((row) => ({
    name: row["cac:Item"]["cbc:Name"],
    quantity: row["cbc:InvoicedQuantity"] ?? row["cbc:CreditedQuantity"] ?? 0,
    net: row["cbc:LineExtensionAmount"],
    discount: row["cac:AllowanceCharge"].reduce((sum, each) => sum + each["cbc:Amount"], 0),
    percent: row["cac:Item"]["cac:ClassifiedTaxCategory"]["cbc:Percent"],
    price: row["cac:Price"]["cbc:PriceAmount"],
    priceOf: row["cac:Price"]["cbc:BaseQuantity"],
  }));
const party = z.object({
  "cac:Party": z.looseObject({
    "cbc:EndpointID": z.looseObject({ "@schemeID": z.literal("0208"), "#": z.string() }),
  }),
});
const document = z.looseObject({
  "cbc:CustomizationID": z.literal(
    "urn:cen.eu:en16931:2017#compliant#urn:fdc:peppol.eu:2017:poacc:billing:3.0",
  ),
  "cbc:ProfileID": z.literal("urn:fdc:peppol.eu:2017:poacc:billing:01:1.0"),
  "cbc:ID": text,
  "cac:OrderReference": z.object({ "cbc:ID": text }),
  "cac:AccountingSupplierParty": party,
  "cac:AccountingCustomerParty": party,
  "cac:TaxTotal": z.object({
    "cbc:TaxAmount": cents,
    "cac:TaxSubtotal": many(
      z.object({ "cbc:TaxableAmount": cents, "cbc:TaxAmount": cents, "cac:TaxCategory": category }),
    ),
  }),
  "cac:LegalMonetaryTotal": z.object({
    "cbc:LineExtensionAmount": cents,
    "cbc:TaxExclusiveAmount": cents,
    "cbc:TaxInclusiveAmount": cents,
    "cbc:PrepaidAmount": cents,
    "cbc:PayableAmount": cents,
  }),
  "cac:InvoiceLine": many(line),
  "cac:CreditNoteLine": many(line),
});

/** What an electronic invoice or credit note says: whole cents. @throws when it lacks what Peppol BIS 3.0 asks */
export function readUbl(xml: string) {
  const root = create(xml).end({ format: "object" }) as Record<string, Element>;
  const [name = "", body] = Object.entries(root)[0] ?? [];
  const found = document.parse(body);
  return {
    kind: name === "Invoice" ? ("invoice" as const) : ("credit_note" as const),
    number: found["cbc:ID"],
    seller: found["cac:AccountingSupplierParty"]["cac:Party"]["cbc:EndpointID"]["#"],
    buyer: found["cac:AccountingCustomerParty"]["cac:Party"]["cbc:EndpointID"]["#"],
    lines: [...found["cac:InvoiceLine"], ...found["cac:CreditNoteLine"]],
    tax: found["cac:TaxTotal"]["cbc:TaxAmount"],
    vat: found["cac:TaxTotal"]["cac:TaxSubtotal"].map((row) => ({
      percent: row["cac:TaxCategory"]["cbc:Percent"],
      base: row["cbc:TaxableAmount"],
      vat: row["cbc:TaxAmount"],
    })),
    totals: found["cac:LegalMonetaryTotal"],
  };
}

const sum = (all: number[]) => all.reduce((one, other) => one + other, 0);
const isEnterprise = (figures: string) =>
  97 - (Number(figures.slice(0, 8)) % 97) === Number(figures.slice(8));

/**
 * What of the published rules an electronic document breaks: the sums of EN 16931 (BR-CO-10, 13 to 17, BR-S-08, BR-27)
 * and of Peppol BIS 3.0 (PEPPOL-EN16931-R120, PEPPOL-COMMON-R043).
 */
export function ublAmiss(xml: string): string[] {
  const { lines, vat, tax, totals, seller, buyer } = readUbl(xml);
  const net = totals["cbc:TaxExclusiveAmount"];
  const rules: [string, boolean][] = [
    ["BR-CO-10", sum(lines.map((line) => line.net)) === totals["cbc:LineExtensionAmount"]],
    ["BR-CO-13", totals["cbc:LineExtensionAmount"] === net],
    ["BR-CO-14", sum(vat.map((row) => row.vat)) === tax],
    ["BR-CO-15", net + tax === totals["cbc:TaxInclusiveAmount"]],
    [
      "BR-CO-16",
      totals["cbc:TaxInclusiveAmount"] - totals["cbc:PrepaidAmount"] === totals["cbc:PayableAmount"],
    ],
    [
      "BR-S-01",
      lines.every(({ percent }) => vat.some((row) => row.percent === percent)) &&
        vat.every(({ percent }) => lines.some((line) => line.percent === percent)),
    ],
    ["PEPPOL-COMMON-R043", [seller, buyer].every(isEnterprise)],
    ...vat.flatMap((row): [string, boolean][] => [
      ["BR-CO-17", Math.abs(row.vat - (row.base * row.percent) / 100) < 2],
      [
        "BR-S-08",
        sum(lines.filter(({ percent }) => percent === row.percent).map((line) => line.net)) === row.base,
      ],
    ]),
    ...lines.flatMap((line): [string, boolean][] => [
      ["BR-27", line.price >= 0],
      ["PEPPOL-EN16931-R121", line.priceOf > 0],
      [
        "PEPPOL-EN16931-R120",
        Math.abs((line.quantity * line.price) / line.priceOf - line.discount - line.net) < 0.01,
      ],
    ]),
  ];
  return rules.flatMap(([rule, holds]) => (holds ? [] : [rule]));
}
