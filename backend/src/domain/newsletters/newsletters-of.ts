import type { MedusaContainer } from "@medusajs/framework/types";
import type { AdminNewsletter } from "../../contracts/admin-newsletter";
import { NEWSLETTERS } from "../../modules/newsletters";
import type NewslettersService from "../../modules/newsletters/service";
import type { NewsletterRow } from "../../modules/newsletters/service";

export const newslettersOf = (container: MedusaContainer): NewslettersService =>
  container.resolve<NewslettersService>(NEWSLETTERS);

/** A newsletter as the owner sees it. */
export const listedNewsletter = (row: NewsletterRow): AdminNewsletter => ({
  id: row.id,
  subject: row.subject,
  markdown: row.markdown,
  state: row.state,
  savedAt: new Date(row.updated_at).toISOString(),
  sentAt: row.sent_at ? new Date(row.sent_at).toISOString() : null,
  recipients: row.recipients,
});
