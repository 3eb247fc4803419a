import { deflateRawSync, inflateRawSync } from "node:zlib";
import { z } from "zod";

/** Every field of the checkout form, by the name under which it is posted. */
export const fieldNames = [
  ...(["email", "first_name", "last_name", "company", "address_1", "address_2"] as const),
  ...(["postal_code", "city", "country_code", "phone"] as const),
  ...(["shipping_option_id", "pickup_point"] as const),
  ...(["accepts_terms", "digital_start", "digital_loses"] as const),
] as const;
export type FieldName = (typeof fieldNames)[number];
export type FieldErrors = Partial<Record<FieldName, "missing" | "too_long" | "invalid">>;

/** What was typed and its errors: kept in a cookie of the reader's browser until the order is placed. */
export interface Draft {
  values: Partial<Record<FieldName, string>>;
  errors: FieldErrors;
  /** Code of a refusal that concerns no single field. */
  code: string | null;
}

export const noDraft: Draft = { values: {}, errors: {}, code: null };

const draft = z.object({
  values: z.partialRecord(z.enum(fieldNames), z.string().max(400)),
  errors: z.partialRecord(z.enum(fieldNames), z.enum(["missing", "too_long", "invalid"])),
  code: z.string().max(40).nullable(),
});

/** Browsers keep about 4,096 bytes a cookie, name and attributes included. */
const MOST = 3_600;
const LONGEST = [300, 150, 80, 40];

/** The draft as a cookie's value. Long values are cut until it fits; all are left out when it never does. */
export function packed(given: Draft): string {
  for (const longest of LONGEST) {
    const values = Object.fromEntries(
      Object.entries(given.values).map(([name, value]) => [name, cut(value, longest)]),
    );
    const text = deflateRawSync(JSON.stringify({ ...given, values })).toString("base64url");
    if (text.length <= MOST) return text;
  }
  return deflateRawSync(JSON.stringify({ ...given, values: {} })).toString("base64url");
}

/** The draft in a cookie; an empty one when it is absent, cut off or tampered with. */
export function unpacked(cookie: string | undefined): Draft {
  if (!cookie) return noDraft;
  try {
    const text = inflateRawSync(Buffer.from(cookie, "base64url"), { maxOutputLength: 32_768 }).toString();
    return draft.parse(JSON.parse(text));
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

/** Cut between characters: an emoji of two code units is kept whole or left out. */
const cut = (value: string, longest: number) =>
  value.length <= longest
    ? value
    : Array.from(value)
        .slice(0, longest)
        .join("")
        .slice(0, longest * 2)
        .slice(0, 400);
