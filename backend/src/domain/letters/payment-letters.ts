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

/** To the buyer: the whole payment went back, and why. */
export async function tellRefunded(
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

/** To the buyer: no money came. */
export async function tellProblem(
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
