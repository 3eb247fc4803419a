import { checkoutRequest, type CheckoutRequest } from "backend/contracts/checkout";
import type { FieldRefusals } from "@/shop/result";
import { type FieldErrors, type FieldName, fieldNames } from "./form-values";

type Values = Partial<Record<FieldName, string>>;
export type Checked = { ok: true; request: CheckoutRequest } | { ok: false; errors: FieldErrors };

const addressNames = [
  ...(["first_name", "last_name", "company", "address_1", "address_2"] as const),
  ...(["postal_code", "city", "country_code", "phone"] as const),
] as const;

/** The form as a request to the backend, or the error of each wrong field. The backend checks all of it again. */
export function checked(
  values: Values,
  order: { hasDigital: boolean; seenTotalCents: number | undefined },
): Checked {
  const text = (name: FieldName) => values[name]?.trim() || undefined;
  const parsed = checkoutRequest.safeParse({
    email: text("email"),
    address: Object.fromEntries(addressNames.flatMap((name) => (text(name) ? [[name, text(name)]] : []))),
    shipping_option_id: text("shipping_option_id"),
    ...(text("pickup_point") ? { pickup_point: text("pickup_point") } : {}),
    accepts_terms: values.accepts_terms === "on",
    ...(order.hasDigital
      ? {
          digital_consent: {
            start_now: values.digital_start === "on",
            loses_withdrawal: values.digital_loses === "on",
          },
        }
      : {}),
    ...(order.seenTotalCents === undefined ? {} : { seen_total_cents: order.seenTotalCents }),
  });
  const errors: FieldErrors = {};
  for (const issue of parsed.error?.issues ?? []) {
    const name = fieldOf(issue.path.map(String));
    if (name) errors[name] ??= issue.code === "too_big" ? "too_long" : text(name) ? "invalid" : "missing";
  }
  for (const name of ["digital_start", "digital_loses"] as const) {
    if (order.hasDigital && values[name] !== "on") errors[name] = "missing";
  }
  if (parsed.success && Object.keys(errors).length === 0) return { ok: true, request: parsed.data };
  return { ok: false, errors };
}

/** The backend's refusals by field (`{ "address.city": "too_long" }`), with the names of this form's fields. */
export function errorsOf(fields: FieldRefusals | undefined): FieldErrors {
  return Object.fromEntries(
    Object.entries(fields ?? {}).flatMap(([path, kind]) => {
      const name = fieldOf(path.split("."));
      return name ? [[name, kind]] : [];
    }),
  );
}

const renamed: Record<string, FieldName> = { start_now: "digital_start", loses_withdrawal: "digital_loses" };

function fieldOf(path: string[]): FieldName | undefined {
  const last = path.at(-1) ?? "";
  return renamed[last] ?? fieldNames.find((name) => name === last);
}

/** Refusals of the whole order that the reader can solve at one field. */
const belongsTo: Record<string, FieldName> = {
  country_not_served: "country_code",
  delivery_unavailable: "shipping_option_id",
  pickup_point_missing: "pickup_point",
  terms_not_accepted: "accepts_terms",
  digital_consent_missing: "digital_start",
};

export const fieldOfCode = (code: string): FieldName | undefined => belongsTo[code];
