import type Stripe from "stripe";
import { newId } from "../store/ids";

export interface CustomerData {
  email: string | null;
  name: string | null;
  description: string | null;
  phone: string | null;
  metadata: Record<string, string>;
}

export function newCustomer(data: CustomerData, now: number): Stripe.Customer {
  return {
    id: newId("cus_", 14),
    object: "customer",
    address: null,
    balance: 0,
    created: now,
    currency: null,
    customer_account: null,
    default_source: null,
    delinquent: false,
    discount: null,
    invoice_prefix: newId("", 8).toUpperCase(),
    invoice_settings: {
      custom_fields: null,
      default_payment_method: null,
      footer: null,
      rendering_options: null,
    },
    livemode: false,
    preferred_locales: ["nl"],
    shipping: null,
    tax_exempt: "none",
    test_clock: null,
    ...data,
  } satisfies Stripe.Customer;
}
