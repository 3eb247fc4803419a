import { z } from "zod";

const cents = z.number().int();

/** An invoice or credit note in a list. Whole cents; a credit note's amounts are positive and go back to the buyer. */
export const adminInvoice = z.object({
  id: z.string(),
  kind: z.enum(["invoice", "credit_note"]),
  number: z.string(),
  issuedAt: z.iso.datetime(),
  orderId: z.string(),
  displayId: z.number().int(),
  country: z.string(),
  /** The company's number, where the buyer is one. */
  companyNumber: z.string().nullable(),
  /** Whether it can be had as a UBL file. */
  hasUbl: z.boolean(),
  vat: z.array(z.object({ percent: z.number(), base: cents, vat: cents, gross: cents })),
  total: cents,
  /** Number of the invoice that a credit note corrects. */
  corrects: z.string().nullable(),
});
export type AdminInvoice = z.infer<typeof adminInvoice>;

export const adminInvoicesQuery = z.object({
  year: z.coerce.number().int().min(2000).max(2999).optional(),
  order_id: z.string().max(60).optional(),
  limit: z.coerce.number().int().min(1).max(200).default(50),
  offset: z.coerce.number().int().min(0).max(1_000_000).default(0),
});

/** GET /admin/invoices?year&order_id&limit&offset: newest first. */
export const adminInvoices = z.object({
  invoices: z.array(adminInvoice),
  count: z.number().int(),
  /** Every year there are invoices of, newest first. */
  years: z.array(z.number().int()),
});
export type AdminInvoices = z.infer<typeof adminInvoices>;
