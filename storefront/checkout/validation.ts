import { faultOfIssue, lacksNumber, postcode } from "backend/contracts/address";
import { checkoutRequest, type CheckoutRequest } from "backend/contracts/checkout";
import { missingOfInvoice } from "backend/contracts/invoice-to";
import { entryOf } from "@/shop/entry-of";
import type { FieldRefusals } from "@/shop/result";
import { type FieldErrors, type FieldName, fieldNames, invoiceNames } from "./form-values";

type Values = Partial<Record<FieldName, string>>;
export type Checked = { ok: true; request: CheckoutRequest } | { ok: false; errors: FieldErrors };

const addressNames = [
  ...(["first_name", "last_name", "company", "address_1", "address_2"] as const),
  ...(["postal_code", "city", "country_code", "phone"] as const),
] as const;

/** What is asked of where the buyer lives, unless he collects his order. */
const home: readonly FieldName[] = ["company", "address_1", "address_2", "postal_code", "city"];

/**
 * The form as a request to the backend, or the error of each wrong field. The backend checks all of it again. Of an order
 * that is collected, a home address that was typed before is not sent.
 */
export function checked(
  values: Values,
  order: {
    hasDigital: boolean;
    needsDelivery: boolean;
    isCollected: boolean;
    seen: Pick<CheckoutRequest, "seen_total_cents" | "seen_choice">;
  },
): Checked {
  const text = (name: FieldName): string | undefined =>
    order.isCollected && home.includes(name) ? undefined : values[name]?.trim() || undefined;
  // The second click with the same street is the answer to the question.
  const isSame = (asked: FieldName, street: FieldName) =>
    Boolean(text(asked)) && text(asked) === text(street);
  const confirmed = isSame("asked_number", "address_1");
  const confirmedInvoice = isSame("asked_invoice_number", "invoice_address_1");
  const invoice = invoiceOf(values);
  const parsed = checkoutRequest.safeParse({
    email: text("email"),
    address: Object.fromEntries(addressNames.flatMap((name) => (text(name) ? [[name, text(name)]] : []))),
    ...(text("shipping_option_id") ? { shipping_option_id: text("shipping_option_id") } : {}),
    ...(text("pickup_point") ? { pickup_point: text("pickup_point") } : {}),
    ...(text("note") ? { note: text("note") } : {}),
    no_review_mail: values.no_review_mail === "on",
    ...(confirmed ? { no_house_number: true } : {}),
    ...(confirmedInvoice ? { no_invoice_house_number: true } : {}),
    ...(invoice ? { invoice } : {}),
    accepts_terms: values.accepts_terms === "on",
    ...(order.hasDigital
      ? {
          digital_consent: {
            start_now: values.digital_start === "on",
            loses_withdrawal: values.digital_loses === "on",
          },
        }
      : {}),
    ...order.seen,
  });
  const errors: FieldErrors = {};
  for (const issue of parsed.error?.issues ?? []) {
    const name = fieldOf(issue.path.map(String));
    if (name)
      errors[name] ??=
        faultOfIssue(issue) ?? (issue.code === "too_big" ? "too_long" : text(name) ? "invalid" : "missing");
  }
  if (order.needsDelivery && !text("shipping_option_id")) errors.shipping_option_id = "missing";
  for (const name of ["address_1", "postal_code", "city"] as const) {
    if (!order.isCollected && !text(name)) errors[name] ??= "missing";
  }
  const delivered = { company: text("company"), address_1: text("address_1") };
  for (const name of missingOfInvoice(invoice, delivered)) errors[`invoice_${name}`] ??= "missing";
  // Beside the other errors: the schema looks at these two only when nothing else is wrong.
  const read = postcode(text("postal_code") ?? "", text("country_code") ?? "");
  if (text("postal_code") && !read.ok) errors.postal_code ??= read.fault;
  if (lacksNumber({ address_1: text("address_1"), address_2: text("address_2") }) && !confirmed)
    errors.address_1 ??= "no_number";
  if (lacksNumber({ address_1: text("invoice_address_1") }) && !confirmedInvoice)
    errors.invoice_address_1 ??= "no_number";
  for (const name of ["digital_start", "digital_loses"] as const) {
    if (order.hasDigital && values[name] !== "on") errors[name] = "missing";
  }
  if (parsed.success && Object.keys(errors).length === 0) return { ok: true, request: parsed.data };
  return { ok: false, errors };
}

/** What was filled in of the invoice, by the request's names; undefined when nothing but its country was. */
function invoiceOf(values: Values): Record<string, string> | undefined {
  const filled = invoiceNames.flatMap((name) => {
    const value = values[name]?.trim();
    return value ? [[name.replace("invoice_", ""), value] as const] : [];
  });
  return filled.some(([name]) => name !== "country_code") ? Object.fromEntries(filled) : undefined;
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
  if (path[0] === "invoice") return invoiceNames.find((name) => name === `invoice_${last}`);
  return entryOf(renamed, last) ?? fieldNames.find((name) => name === last);
}

/** Refusals of the whole order that the reader can solve at one field. */
const belongsTo: Record<string, FieldName> = {
  country_not_served: "country_code",
  delivery_unavailable: "shipping_option_id",
  pickup_point_missing: "pickup_point",
  terms_not_accepted: "accepts_terms",
  digital_consent_missing: "digital_start",
};

export const fieldOfCode = (code: string): FieldName | undefined => entryOf(belongsTo, code);
