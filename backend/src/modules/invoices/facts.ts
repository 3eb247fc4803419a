import { z } from "zod";
import { day } from "../../contracts/catalogue-product-file";
import { trader } from "../../contracts/shop";
import type { Kind } from "./numbers";

/** Whole cents of euros. */
const cents = z.number().int();
const percent = z.number().nonnegative();

/** What is owed in VAT at one rate; base and VAT make gross. */
export const vatRow = z.object({ percent, base: cents, vat: cents, gross: cents });
export type VatRow = z.infer<typeof vatRow>;

const common = {
  currency: z.literal("eur"),
  order: z.object({ id: z.string(), displayId: z.number().int(), placedOn: day }),
  seller: trader,
  buyer: z.object({
    name: z.string(),
    company: z.string().nullable(),
    /** As `companyNumberOf` writes it; documents from before it was asked lack it, and the place. */
    companyNumber: z.string().nullish(),
    place: z
      .object({
        street: z.string(),
        more: z.string().nullable(),
        postalCode: z.string(),
        city: z.string(),
        /** Two letters. */
        country: z.string(),
      })
      .nullish(),
    /** Street, postal code with town, country: a line each. */
    address: z.array(z.string()),
    country: z.string(),
    email: z.string(),
  }),
  vat: z.array(vatRow),
  /** VAT included. */
  total: cents,
  payment: z.string(),
  /** Whose VAT this is, in words: frozen, since the words may change. */
  vatNote: z.string(),
};

/** Everything an invoice says but its number and date: as it was when the money was taken, for ever. */
export const invoiceFacts = z.object({
  ...common,
  paidOn: day,
  lines: z.array(
    z.object({
      /** The order's line; invoices from before that was noted lack it. */
      itemId: z.string().nullish(),
      title: z.string(),
      variant: z.string(),
      /** Below zero on the invoice of a change, for what was taken out. */
      quantity: z.number(),
      /** Before discounts, VAT included. */
      unitPrice: cents,
      discount: cents,
      percent,
      total: cents,
    }),
  ),
  /** VAT follows the goods, so there may be several rates in it. */
  delivery: z.object({ name: z.string(), percents: z.array(percent), total: cents }).nullable(),
});
export type InvoiceFacts = z.infer<typeof invoiceFacts>;

/** Goods whose money goes back; `total` in whole cents, VAT included. */
export const creditedGoods = z.object({
  itemId: z.string(),
  title: z.string(),
  variant: z.string(),
  quantity: z.number(),
  percent,
  total: cents,
});
export type CreditedGoods = z.infer<typeof creditedGoods>;

/** What a credit note says: which invoice it corrects, and by how much at each rate. */
export const creditFacts = z.object({
  ...common,
  refundedOn: day,
  corrects: z.object({ number: z.string(), issuedOn: day }),
  /** What it is for, when that is known: what came back, or was taken out of the order. */
  goods: z.array(creditedGoods).default([]),
  /** What it gives back of the delivery at each rate, when the owner chose that. */
  delivery: z.array(z.object({ percent, total: cents })).default([]),
  /** Nothing of the invoice is left. */
  whole: z.boolean(),
});
export type CreditFacts = z.infer<typeof creditFacts>;

/** What a stored document says. @throws ZodError when it does not hold */
export const factsOf = ({ kind, facts }: { kind: Kind; facts: unknown }): InvoiceFacts | CreditFacts =>
  kind === "invoice" ? invoiceFacts.parse(facts) : creditFacts.parse(facts);
