import type { MedusaContainer } from "@medusajs/framework/types";
import type Stripe from "stripe";
import { environment } from "../../config/environment";
import { PAYMENT_INBOX } from "../../modules/payment-inbox";
import type PaymentInboxService from "../../modules/payment-inbox/service";
import { stripeClient } from "../../modules/stripe-checkout/client";

/** The provider's id, as medusa-config.ts registers it. */
export const providerId = "pp_stripe-checkout";

let client: Stripe | undefined;

/** The same Stripe client as the provider's. @throws when there is no key. */
export function stripe(): Stripe {
  return (client ??= stripeClient({ ...environment.stripe, storefrontUrl: environment.storefrontUrl }));
}

export const inboxOf = (container: MedusaContainer): PaymentInboxService =>
  container.resolve<PaymentInboxService>(PAYMENT_INBOX);
