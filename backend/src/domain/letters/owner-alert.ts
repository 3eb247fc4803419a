import type { MedusaContainer } from "@medusajs/framework/types";
import { environment } from "../../config/environment";
import { MAIL } from "../../modules/mail";
import type MailService from "../../modules/mail/service";
import { sentence } from "../../modules/mail/sentence";
import { recentSettings } from "../shop/recent-settings";
import { euros } from "../../shared/figures";
import { letterFrame } from "./order-letter";

/** Kinds have a subject and a text in the mail's message file, under payment-alert. */
export type Alert =
  | "refunded"
  | "given_up"
  | "refund_failed"
  | "dispute"
  | "dead_letter"
  | "differs"
  | "invoice_failed"
  | "promotion_failed"
  | "article_claims";

/** Sends an alert to the owner, once per kind and reference. @param values.page of the Admin; left out: the payments */
export async function alertOwner(
  container: MedusaContainer,
  kind: Alert,
  reference: string,
  values: { cents: number; order?: number | null; name?: string; page?: string },
): Promise<void> {
  const words = {
    amount: euros(values.cents),
    reference,
    order: values.order ?? "–",
    name: values.name ?? "–",
  };
  await container.resolve<MailService>(MAIL).send({
    key: `owner-alert/payment/${kind}/${reference}`,
    template: "owner-alert",
    recipient: (await recentSettings(container)).trader.email,
    data: {
      ...(await letterFrame(container)),
      subject: sentence(`payment-alert.${kind}.subject`, words),
      paragraphs: [sentence(`payment-alert.${kind}.body`, words)],
      adminUrl: `${environment.backendUrl}/app${values.page ?? "/payments"}`,
    },
  });
}
