import type { MedusaContainer } from "@medusajs/framework/types";
import { creditFacts, invoiceFacts, type VatRow } from "../../modules/invoices/facts";
import type { InvoiceRow } from "../../modules/invoices/service";
import { dayBegins, dayEnds, shopDay } from "../../shared/shop-day";
import { invoicesOf } from "../invoices/invoices-of";

/** An invoice or credit note as it is counted: whole cents, below zero for a credit note. */
export interface CountedDocument {
  orderId: string;
  /** Whether it is the first invoice of its order. */
  isOrder: boolean;
  isCredit: boolean;
  day: string;
  /** Two letters; of a document with the VAT of several states, all of them: "be+nl". */
  country: string;
  /** Name of the chosen delivery; "" when nothing was sent. */
  delivery: string;
  buyer: string;
  gross: number;
  vat: VatRow[];
}

/** What was invoiced and credited in these days, oldest first. */
export async function documentsBetween(
  container: MedusaContainer,
  from: string,
  to: string,
): Promise<CountedDocument[]> {
  const rows = await invoicesOf(container).listInvoices(
    { issued_at: { $gte: dayBegins(from), $lte: dayEnds(to) } },
    { take: null, order: { issued_at: "ASC", sequence: "ASC" } },
  );
  return rows.map(counted);
}

type Row = Pick<InvoiceRow, "kind" | "order_id" | "source_id" | "issued_at" | "facts">;

/** Pure. */
export function counted({ kind, order_id, source_id, issued_at, facts }: Row): CountedDocument {
  const invoice = kind === "invoice" ? invoiceFacts.parse(facts) : null;
  const { buyer, vat, total } = invoice ?? creditFacts.parse(facts);
  const sign = invoice ? 1 : -1;
  return {
    orderId: order_id,
    isOrder: source_id === order_id,
    isCredit: !invoice,
    day: shopDay(issued_at),
    country: buyer.country,
    delivery: invoice?.delivery?.name ?? "",
    buyer: buyer.email.toLowerCase(),
    gross: sign * total,
    vat: vat.map((row) => ({
      percent: row.percent,
      base: sign * row.base,
      vat: sign * row.vat,
      gross: sign * row.gross,
    })),
  };
}
