import { z } from "zod";
import { withPostcode } from "./address";
import { companyNumber } from "./company-number";
import { textLine } from "./text-line";

/**
 * Who an invoice is for, where that is not simply who buys: a company with its number, an address of its own, or both.
 * What is left out is as in the delivery.
 */
export const invoiceTo = z
  .strictObject({
    company: textLine(100).optional(),
    company_number: companyNumber.optional(),
    address_1: textLine(120).optional(),
    postal_code: textLine(12).optional(),
    city: textLine(80).optional(),
    country_code: z
      .string()
      .regex(/^[a-z]{2}$/)
      .optional(),
  })
  .transform(withPostcode);
export type InvoiceTo = z.infer<typeof invoiceTo>;

const place = ["address_1", "postal_code", "city"] as const;

/**
 * What an invoice still lacks, as fields of it: a number is a company's, which has a name; an address is whole; and a
 * company's invoice has one, also when its order is collected (royal decree no. 1 of 29 December 1992, art. 5). Pure.
 * @param delivered the address of the order, which has no street when it is collected
 */
export function missingOfInvoice(
  invoice: Partial<Record<keyof InvoiceTo, string | undefined>> | undefined,
  delivered: { company?: string | undefined; address_1?: string | undefined },
): (keyof InvoiceTo)[] {
  if (!invoice) return [];
  const asCompany = Boolean(invoice.company_number);
  const named = invoice.company ?? delivered.company;
  const asked = place.some((name) => invoice[name]) || (asCompany && !delivered.address_1);
  return [
    ...(asCompany && !named ? (["company"] as const) : []),
    ...(asked ? place.filter((name) => !invoice[name]) : []),
    ...(asked && !invoice.country_code ? (["country_code"] as const) : []),
  ];
}
