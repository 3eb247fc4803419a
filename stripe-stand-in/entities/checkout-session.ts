import type Stripe from "stripe";
import { invalidRequest, resourceMissing } from "../http/problem";
import { newId } from "../store/ids";
import type { CheckoutRow } from "../store/rows";
import type { World } from "../world";
import type { CheckoutSessionParams } from "./checkout-session-params";
import { newLineItem } from "./line-item";

const SHORTEST = 30 * 60;
const LONGEST = 24 * 60 * 60;
/** What the dashboard of a Belgian test account would offer; `sepa_debit` is the delayed one. */
const METHODS = ["card", "bancontact", "ideal", "sepa_debit"];
/** These cannot be authorised now and captured later. */
const ONLY_AT_ONCE = ["bancontact", "ideal", "sepa_debit"];

/** A new open session, not yet stored. Throws Stripe's refusals about sums, currency, expiry and customer. */
export function newCheckout(world: World, params: CheckoutSessionParams): CheckoutRow {
  const now = world.store.clock.now();
  const id = newId("cs_test_", 58);
  const lines = params.line_items.map((line) => newLineItem(line, now));
  const total = lines.reduce((sum, line) => sum + line.amount_total, 0);
  const customer = params.customer ? existingCustomer(world, params.customer) : null;
  const session = {
    id,
    object: "checkout.session",
    adaptive_pricing: { enabled: params.adaptive_pricing?.enabled ?? true },
    after_expiration: null,
    allow_promotion_codes: params.allow_promotion_codes ?? null,
    allowed_payment_method_types: params.allowed_payment_method_types ?? null,
    amount_subtotal: total,
    amount_total: total,
    automatic_tax: { enabled: false, liability: null, provider: null, status: null },
    billing_address_collection: params.billing_address_collection ?? null,
    cancel_url: params.cancel_url ?? null,
    client_reference_id: params.client_reference_id ?? null,
    client_secret: null,
    collected_information: null,
    consent: null,
    consent_collection: null,
    created: now,
    currency: oneCurrency(lines, params.currency),
    currency_conversion: null,
    custom_fields: [],
    custom_text: customText(params.custom_text),
    customer: customer?.id ?? null,
    customer_account: null,
    customer_creation: params.customer ? null : (params.customer_creation ?? "if_required"),
    customer_details: params.customer_email ? details(params.customer_email, null) : null,
    customer_email: params.customer_email ?? null,
    discounts: [],
    expires_at: expiry(params.expires_at, now),
    integration_identifier: null,
    invoice: null,
    invoice_creation: null,
    livemode: false,
    locale: params.locale ?? null,
    managed_payments: null,
    metadata: params.metadata ?? {},
    mode: "payment",
    origin_context: params.origin_context ?? null,
    payment_intent: null,
    payment_link: null,
    payment_method_collection: "if_required",
    payment_method_configuration_details: null,
    payment_method_options: {},
    payment_method_types: offered(params),
    payment_status: total === 0 ? "no_payment_required" : "unpaid",
    permissions: null,
    recovered_from: null,
    saved_payment_method_options: null,
    setup_intent: null,
    shipping_address_collection: null,
    shipping_cost: null,
    shipping_options: [],
    status: "open",
    submit_type: params.submit_type ?? null,
    subscription: null,
    success_url: params.success_url,
    total_details: { amount_discount: 0, amount_shipping: 0, amount_tax: 0 },
    ui_mode: "hosted_page",
    url: `${world.publicUrl}/c/pay/${id}`,
    wallet_options: null,
  } satisfies Stripe.Checkout.Session;
  if (total > 0 && total < 50) {
    const message = "The Checkout Session's total amount due must add up to at least €0.50 eur";
    throw invalidRequest(message, { code: "amount_too_small" });
  }
  const intent = params.payment_intent_data;
  return {
    id,
    session,
    lines,
    intentData: {
      captureMethod: intent?.capture_method === "manual" ? "manual" : "automatic_async",
      metadata: intent?.metadata ?? {},
      description: intent?.description ?? null,
      receiptEmail: intent?.receipt_email ?? null,
    },
    settlement: null,
  };
}

/** The payer as Stripe shows it after payment. */
export function details(email: string | null, name: string | null): Stripe.Checkout.Session.CustomerDetails {
  return {
    address: null,
    business_name: null,
    email,
    individual_name: null,
    name,
    phone: null,
    tax_exempt: "none",
    tax_ids: null,
  };
}

function customText(given: CheckoutSessionParams["custom_text"]): Stripe.Checkout.Session.CustomText {
  return {
    after_submit: given?.after_submit ?? null,
    shipping_address: given?.shipping_address ?? null,
    submit: given?.submit ?? null,
    terms_of_service_acceptance: given?.terms_of_service_acceptance ?? null,
  };
}

function existingCustomer(world: World, id: string): Stripe.Customer {
  const customer = world.store.customers.get(id);
  if (!customer) throw resourceMissing("customer", id, "customer", 400);
  return customer;
}

function oneCurrency(lines: Stripe.LineItem[], asked: string | undefined): string {
  const currencies = new Set(lines.map((line) => line.currency));
  if (asked) currencies.add(asked);
  const [first] = currencies;
  if (currencies.size !== 1 || !first) {
    throw invalidRequest("All line items must have the same currency.", { param: "line_items" });
  }
  return first;
}

function expiry(asked: number | undefined, now: number): number {
  if (asked === undefined) return now + LONGEST;
  const param = { param: "expires_at" };
  // A second of grace, as the caller computed it from its own clock.
  if (asked < now + SHORTEST - 1) {
    throw invalidRequest(
      "The `expires_at` timestamp must be at least 30 minutes from Checkout Session creation.",
      param,
    );
  }
  if (asked > now + LONGEST + 1) {
    throw invalidRequest(
      "The `expires_at` timestamp must be less than 24 hours from Checkout Session creation.",
      param,
    );
  }
  return asked;
}

function offered(params: CheckoutSessionParams): string[] {
  const allowed = params.allowed_payment_method_types;
  const excluded = params.excluded_payment_method_types ?? [];
  const manual = params.payment_intent_data?.capture_method === "manual";
  const methods = METHODS.filter((method) => !allowed || allowed.includes(method))
    .filter((method) => !excluded.includes(method))
    .filter((method) => !manual || !ONLY_AT_ONCE.includes(method));
  if (methods.length === 0) {
    throw invalidRequest("No valid payment method types for this Checkout Session.", {
      param: "allowed_payment_method_types",
    });
  }
  return methods;
}
