import { deflateRawSync, inflateRawSync } from "node:zlib";
import { fieldFault } from "backend/contracts/refusal";
import { z } from "zod";
import type { FieldRefusals } from "@/shop/result";

/** Of the invoice, where it is for a company or goes elsewhere: the names of the request with this before them. */
export const invoiceNames = [
  ...(["invoice_company", "invoice_company_number", "invoice_address_1"] as const),
  ...(["invoice_postal_code", "invoice_city", "invoice_country_code"] as const),
] as const;

/** Every field of the checkout form, by the name under which it is posted. */
export const fieldNames = [
  ...(["email", "first_name", "last_name", "company", "address_1", "address_2"] as const),
  ...(["postal_code", "city", "country_code", "phone"] as const),
  ...(["shipping_option_id", "pickup_point", "note", "no_review_mail"] as const),
  ...invoiceNames,
  /** The streets for which the form has asked the house number. */
  ...(["asked_number", "asked_invoice_number"] as const),
  ...(["accepts_terms", "digital_start", "digital_loses"] as const),
] as const;
export type FieldName = (typeof fieldNames)[number];
export type FieldErrors = Partial<Record<FieldName, FieldRefusals[string]>>;

/** What was typed and its errors: kept in a cookie of the reader's browser until the order is placed. */
export interface Draft {
  values: Partial<Record<FieldName, string>>;
  errors: FieldErrors;
  /** Code of a refusal that concerns no single field. */
  code: string | null;
  /** The discount code that was refused, as it was typed. */
  typedCode: string | null;
}

export const noDraft: Draft = { values: {}, errors: {}, code: null, typedCode: null };

const draft = z.object({
  cart: z.string(),
  values: z.partialRecord(z.enum(fieldNames), z.string()),
  errors: z.partialRecord(z.enum(fieldNames), fieldFault),
  code: z.string().max(40).nullable(),
  typedCode: z.string().max(200).nullable(),
});

/** Browsers keep about 4,096 bytes a cookie, name and attributes included. */
const MOST = 3_600;

/**
 * The draft of a cart as a cookie's value. Never a part of what was typed: when it does not fit, the longest values are
 * left out, and the form asks for them again.
 */
export function packed(draft: Draft, cart: string): string {
  const values = Object.entries(draft.values).sort(([, one], [, other]) => one.length - other.length);
  for (;;) {
    const content = { ...draft, cart, values: Object.fromEntries(values) };
    const text = deflateRawSync(JSON.stringify(content)).toString("base64url");
    if (text.length <= MOST || values.length === 0) return text;
    values.pop();
  }
}

/** The draft in a cookie; an empty one when it is absent, cut off, tampered with, or of another cart. */
export function unpacked(cookie: string | undefined, cart: string): Draft {
  if (!cookie) return noDraft;
  try {
    const text = inflateRawSync(Buffer.from(cookie, "base64url"), { maxOutputLength: 128 * 1024 }).toString();
    const { cart: owner, ...kept } = draft.parse(JSON.parse(text));
    return owner === cart ? kept : noDraft;
  } catch {
    return noDraft;
  }
}

export function valuesOf(fields: URLSearchParams): Draft["values"] {
  return Object.fromEntries(
    fieldNames.flatMap((name) => {
      const value = fields.get(name);
      return value ? [[name, value]] : [];
    }),
  );
}

/** Consents are never preselected: a later visit starts with empty checkboxes and the other values. */
export function withoutConsents(values: Draft["values"]): Draft["values"] {
  const { accepts_terms: _terms, digital_start: _start, digital_loses: _loses, ...rest } = values;
  return rest;
}
