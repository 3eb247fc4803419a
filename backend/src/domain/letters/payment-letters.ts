import type { MedusaContainer } from "@medusajs/framework/types";
import { readShopFile } from "../shop/shop-file";
import { environment } from "../../config/environment";
import { MAIL_MODULE } from "../../modules/mail";
import type MailService from "../../modules/mail/service";
import { sentence } from "../../modules/mail/sentence";
import { euros, letterFrame } from "./order-letter";
import type { RefundReason } from "../payments/decide";

const mailOf = (container: MedusaContainer) => container.resolve<MailService>(MAIL_MODULE);

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

/** Kinds have a subject and a text in the mail's message file, under payment-alert. */
export type Alert = "refunded" | "refund_failed" | "dispute" | "dead_letter" | "differs" | "invoice_failed";

/** To the owner, once per kind and reference. */
export async function alertOwner(
  container: MedusaContainer,
  kind: Alert,
  reference: string,
  values: { cents: number; order?: number | null },
): Promise<void> {
  const words = { amount: euros(values.cents / 100), reference, order: values.order ?? "–" };
  await mailOf(container).send({
    key: `owner-alert/payment/${kind}/${reference}`,
    template: "owner-alert",
    recipient: readShopFile().trader.email,
    data: {
      ...letterFrame(),
      subject: sentence(`payment-alert.${kind}.subject`, words),
      paragraphs: [sentence(`payment-alert.${kind}.body`, words)],
      adminUrl: `${environment.backendUrl}/app/payments`,
    },
  });
}
