import type Stripe from "stripe";
import { z } from "zod";
import { currency, expand, flag, integer, metadata, text, webAddress } from "../http/params";

type Params = Stripe.Checkout.SessionCreateParams;

const productData = z.strictObject({
  name: text(),
  description: text(40_000).optional(),
  images: z.array(webAddress()).max(8).optional(),
  metadata: metadata().optional(),
  tax_code: text().optional(),
  unit_label: text(12).optional(),
});

const lineItem = z.strictObject({
  price_data: z.strictObject({
    currency: currency(),
    product_data: productData,
    unit_amount: integer(0),
    tax_behavior: z.enum(["exclusive", "inclusive", "unspecified"]).optional(),
  }),
  quantity: integer(1, 999_999),
  metadata: metadata().optional(),
});

const sentence = z
  .union([z.literal("").transform(() => null), z.strictObject({ message: text(1200) })])
  .optional();

const supported = {
  mode: z.literal("payment"),
  ui_mode: z.literal("hosted_page").optional(),
  line_items: z.array(lineItem).min(1).max(100),
  success_url: webAddress(),
  cancel_url: webAddress().optional(),
  client_reference_id: text(200).optional(),
  customer: text().optional(),
  customer_email: text(800)
    .regex(/^[^\s@]+@[^\s@]+\.[^\s@]+$/, { error: "email_invalid" })
    .optional(),
  currency: currency().optional(),
  metadata: metadata().optional(),
  payment_intent_data: z
    .strictObject({
      capture_method: z.enum(["automatic", "automatic_async", "manual"]).optional(),
      description: text(1000).optional(),
      metadata: metadata().optional(),
      receipt_email: text(800).optional(),
      statement_descriptor: text(22).optional(),
      statement_descriptor_suffix: text(22).optional(),
    })
    .optional(),
  locale: z.enum(["auto", "nl", "fr", "de", "en", "en-GB"]).optional(),
  expires_at: integer(1, 9_999_999_999).optional(),
  adaptive_pricing: z.strictObject({ enabled: flag().optional() }).optional(),
  allow_promotion_codes: flag().optional(),
  allowed_payment_method_types: z.array(text(40)).min(1).optional(),
  excluded_payment_method_types: z.array(text(40)).optional(),
  billing_address_collection: z.enum(["auto", "required"]).optional(),
  customer_creation: z.enum(["always", "if_required"]).optional(),
  invoice_creation: z.strictObject({ enabled: flag() }).optional(),
  submit_type: z.enum(["auto", "book", "donate", "pay", "subscribe"]).optional(),
  custom_text: z
    .strictObject({
      after_submit: sentence,
      shipping_address: sentence,
      submit: sentence,
      terms_of_service_acceptance: sentence,
    })
    .optional(),
  payment_method_configuration: text().optional(),
  origin_context: z.enum(["web", "mobile_app"]).optional(),
  expand: expand(),
} satisfies { [Name in keyof Params]?: z.ZodType };

/** Strict: a parameter that it does not know is refused, as Stripe does. Amounts are in cents. */
export const checkoutSessionParams = z.strictObject(supported);
export type CheckoutSessionParams = z.infer<typeof checkoutSessionParams>;

/** Parameters that Stripe knows and the stand-in does not play; the type checks that none is forgotten. */
export const notPlayed: Record<Exclude<keyof Params, keyof typeof supported>, true> = {
  after_expiration: true,
  automatic_tax: true,
  branding_settings: true,
  consent_collection: true,
  custom_fields: true,
  customer_account: true,
  customer_update: true,
  discounts: true,
  integration_identifier: true,
  managed_payments: true,
  name_collection: true,
  optional_items: true,
  payment_method_collection: true,
  payment_method_data: true,
  payment_method_options: true,
  permissions: true,
  phone_number_collection: true,
  redirect_on_completion: true,
  return_url: true,
  saved_payment_method_options: true,
  setup_intent_data: true,
  shipping_address_collection: true,
  shipping_options: true,
  subscription_data: true,
  tax_id_collection: true,
  wallet_options: true,
};
