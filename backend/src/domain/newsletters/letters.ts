import type { MedusaContainer } from "@medusajs/framework/types";
import type { NewsletterWords } from "../../contracts/admin-newsletter";
import type { LetterData, Template } from "../../modules/mail/letters";
import type { NewLetter } from "../../modules/mail/service";
import type { MailConsentRow } from "../../modules/mail-consents/service";
import { letterFrame } from "../letters/order-letter";
import { newsletterKey, stopLinks } from "../mail-consents/letters";
import { mailHtml } from "./mail-html";

type Same = Omit<LetterData<"newsletter">, "stopUrl" | "unsubscribeUrl">;

/** What is the same for everyone who gets it. */
export const newsletterBody = async (
  container: MedusaContainer,
  { subject, markdown }: NewsletterWords,
): Promise<Same> => ({
  ...(await letterFrame(container)),
  subject,
  html: await mailHtml(container, markdown),
});

/** To one who asked for it, once for each newsletter. */
export const newsletterLetter = (
  id: string,
  body: Same,
  row: Pick<MailConsentRow, "id" | "kind" | "email">,
): NewLetter<Template> => ({
  key: newsletterKey(id, row.id),
  template: "newsletter",
  recipient: row.email,
  data: { ...body, ...stopLinks(row) },
});
