import type { MedusaContainer } from "@medusajs/framework/types";
import { environment } from "../../config/environment";
import { MAIL } from "../../modules/mail";
import type MailService from "../../modules/mail/service";
import { euros, letterFrame } from "./order-letter";
import type { RefundReason } from "../../contracts/checkout";

const mailOf = (container: MedusaContainer) => container.resolve<MailService>(MAIL);

export interface About {
  checkoutId: string;
  cents: number;
  email: string | null;
}

/** Sends the buyer the letter that the whole payment was refunded, and why. */
export async function sendRefundedLetter(
  container: MedusaContainer,
  about: About,
  reason: RefundReason,
): Promise<void> {
  if (!about.email) return;
  await mailOf(container).send({
    key: `refunded-automatically/${about.checkoutId}`,
    template: "refunded-automatically",
    recipient: about.email,
    data: {
      ...letterFrame(),
      amount: euros(about.cents / 100),
      reason,
      shopPageUrl: `${environment.storefrontUrl}/winkel`,
    },
  });
}

/** Sends the buyer the letter that the payment did not succeed. */
export async function sendProblemLetter(
  container: MedusaContainer,
  about: About,
  reason: "declined" | "expired" | "failed_later",
): Promise<void> {
  if (!about.email) return;
  await mailOf(container).send({
    key: `payment-problem/${about.checkoutId}`,
    template: "payment-problem",
    recipient: about.email,
    data: {
      ...letterFrame(),
      amount: euros(about.cents / 100),
      reason,
      retryUrl: `${environment.storefrontUrl}/winkelmand`,
    },
  });
}
