import type { MedusaContainer } from "@medusajs/framework/types";
import { factsOf, type VatRow } from "../../modules/invoices/facts";
import type { InvoiceRow } from "../../modules/invoices/service";
import { shopDay } from "../../shared/shop-day";
import { issuedBetween } from "../invoices/invoices-of";

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
  gross: number;
  vat: VatRow[];
}

/** What was invoiced and credited in these days, oldest first. */
export async function documentsBetween(
  container: MedusaContainer,
  from: string,
  to: string,
): Promise<CountedDocument[]> {
  return (await issuedBetween(container, from, to)).map(counted);
}

type Row = Pick<InvoiceRow, "kind" | "order_id" | "source_id" | "issued_at" | "facts">;

/** Pure. */
export function counted({ kind, order_id, source_id, issued_at, facts }: Row): CountedDocument {
  const says = factsOf({ kind, facts });
  const { buyer, vat, total } = says;
  const sign = kind === "invoice" ? 1 : -1;
  return {
    orderId: order_id,
    isOrder: source_id === order_id,
    isCredit: kind === "credit_note",
    day: shopDay(issued_at),
    country: buyer.country,
    delivery: ("lines" in says && says.delivery?.name) || "",
    gross: sign * total,
    vat: vat.map((row) => ({
      percent: row.percent,
      base: sign * row.base,
      vat: sign * row.vat,
      gross: sign * row.gross,
    })),
  };
}
