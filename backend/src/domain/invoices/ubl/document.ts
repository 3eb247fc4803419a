import type { Invoice } from "@e-invoice-eu/core";
import { belgianFigures, companyNumberOf } from "../../../contracts/company-number";
import { factsOf, type CreditFacts, type InvoiceFacts } from "../../../modules/invoices/facts";
import type { InvoiceRow } from "../../../modules/invoices/service";
import { shopDay } from "../../../shared/shop-day";
import { say } from "../words";
import { netLines, vatRows, type NetLine } from "./lines";
import { buyerParty, sellerOf } from "./parties";

type Issued = Pick<InvoiceRow, "kind" | "number" | "issued_at" | "facts">;
type Ubl = Invoice["ubl:Invoice"];
type UblLine = Ubl["cac:InvoiceLine"][number];

/** Whether an invoice or credit note is from one Belgian company to another, whose bookkeeping reads it as a file. */
export function hasUbl({ buyer, seller }: Pick<InvoiceFacts, "buyer" | "seller">): boolean {
  const asked = [buyer.companyNumber ?? "", seller.companyNumber, seller.vatNumber];
  return Boolean(buyer.place) && asked.every((number) => belgianFigures(companyNumberOf(number) ?? ""));
}

/** "factuur-2026-0001.xml" */
export const ublFileName = ({ kind, number }: Pick<Issued, "kind" | "number">): string =>
  say(`${kind}.file`, { number }).replace(/\.pdf$/, ".xml");

/**
 * An invoice or credit note as UBL 2.1 (Peppol BIS Billing 3.0, EN 16931), from its frozen facts alone.
 * @throws when it is not for a Belgian company ({@link hasUbl}), or breaks the schema of the standard
 */
export async function ublOf(issued: Issued): Promise<Buffer> {
  // Loaded when the first company buys: it is large, and most buyers are none.
  const { InvoiceService } = await import("@e-invoice-eu/core");
  const quiet = { log: () => undefined, warn: () => undefined, error: () => undefined };
  const xml = await new InvoiceService(quiet).generate(
    { "ubl:Invoice": documentOf(issued) },
    { format: "UBL", lang: "nl", noWarnings: true },
  );
  return Buffer.from(xml.toString().replace(unheld, " "));
}

/** What XML 1.0 cannot hold, also not by number: signs that Word puts into what is copied from it. */
const unheld = /[^\t\n\r\x20-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

const euros = (cents: number): string => (cents / 100).toFixed(2);

function documentOf(issued: Issued): Ubl {
  const facts = factsOf(issued);
  const [first, ...more] = netLines(facts).filter(({ quantity }) => quantity !== 0);
  if (!first) throw new Error(`${issued.number} has no lines`);
  const base = facts.vat.reduce((sum, row) => sum + row.base, 0);
  return {
    "cbc:CustomizationID": "urn:cen.eu:en16931:2017#compliant#urn:fdc:peppol.eu:2017:poacc:billing:3.0",
    "cbc:ProfileID": "urn:fdc:peppol.eu:2017:poacc:billing:01:1.0",
    "cbc:ID": issued.number,
    "cbc:IssueDate": shopDay(issued.issued_at),
    "cbc:InvoiceTypeCode": issued.kind === "invoice" ? "380" : "381",
    "cbc:Note": [facts.vatNote],
    "cbc:DocumentCurrencyCode": "EUR",
    "cac:OrderReference": { "cbc:ID": String(facts.order.displayId) },
    ...("corrects" in facts ? correction(facts) : {}),
    "cac:AccountingSupplierParty": sellerOf(facts),
    "cac:AccountingCustomerParty": buyerParty(facts),
    "cac:PaymentMeans": [{ "cbc:PaymentMeansCode": "68", "cbc:PaymentMeansCode@name": facts.payment }],
    "cac:TaxTotal": [taxes(facts)],
    "cac:LegalMonetaryTotal": {
      ...amount("cbc:LineExtensionAmount", base),
      ...amount("cbc:TaxExclusiveAmount", base),
      ...amount("cbc:TaxInclusiveAmount", facts.total),
      // It was paid in the shop, or went back already.
      ...amount("cbc:PrepaidAmount", facts.total),
      ...amount("cbc:PayableAmount", 0),
    },
    "cac:InvoiceLine": [lineOf(first, 0), ...more.map((line, at) => lineOf(line, at + 1))],
  };
}

/** An amount and its currency, which the library takes as a second name. */
const amount = <Name extends string>(name: Name, cents: number) =>
  ({ [name]: euros(cents), [`${name}@currencyID`]: "EUR" }) as Record<Name, string> &
    Record<`${Name}@currencyID`, "EUR">;

const correction = ({ corrects }: CreditFacts): Pick<Ubl, "cac:BillingReference"> => ({
  "cac:BillingReference": [
    {
      "cac:InvoiceDocumentReference": { "cbc:ID": corrects.number, "cbc:IssueDate": corrects.issuedOn },
    },
  ],
});

/** Standard rate, or zero rated: the shop sells nothing that is exempt. */
const category = (percent: number) => {
  return {
    "cbc:ID": percent > 0 ? ("S" as const) : ("Z" as const),
    "cbc:Percent": String(percent),
    "cac:TaxScheme": { "cbc:ID": "VAT" },
  };
};

const taxes = (facts: InvoiceFacts | CreditFacts): Ubl["cac:TaxTotal"][0] => ({
  ...amount(
    "cbc:TaxAmount",
    facts.vat.reduce((sum, row) => sum + row.vat, 0),
  ),
  "cac:TaxSubtotal": vatRows(facts).map((row) => ({
    ...amount("cbc:TaxableAmount", row.base),
    ...amount("cbc:TaxAmount", row.vat),
    "cac:TaxCategory": category(row.percent),
  })),
});

/** The price is of all pieces together, before the discount: that of one may be no whole cents without VAT. */
function lineOf({ name, quantity, percent, net, discount }: NetLine, at: number): UblLine {
  return {
    "cbc:ID": String(at + 1),
    "cbc:InvoicedQuantity": String(quantity),
    "cbc:InvoicedQuantity@unitCode": "C62",
    ...amount("cbc:LineExtensionAmount", net),
    ...(discount > 0
      ? {
          "cac:AllowanceCharge": [
            {
              "cbc:ChargeIndicator": "false",
              "cbc:AllowanceChargeReasonCode": "95",
              "cbc:AllowanceChargeReason": say("columns.discount"),
              ...amount("cbc:Amount", discount),
            },
          ],
        }
      : {}),
    "cac:Item": { "cbc:Name": name, "cac:ClassifiedTaxCategory": category(percent) },
    "cac:Price": {
      ...amount("cbc:PriceAmount", Math.abs(net + discount)),
      "cbc:BaseQuantity": String(Math.abs(quantity)),
      "cbc:BaseQuantity@unitCode": "C62",
    },
  };
}
