import type { MedusaContainer } from "@medusajs/framework/types";
import { MAIL_CONSENTS } from "../../modules/mail-consents";
import type MailConsentsService from "../../modules/mail-consents/service";

export const mailConsentsOf = (container: MedusaContainer): MailConsentsService =>
  container.resolve<MailConsentsService>(MAIL_CONSENTS);
