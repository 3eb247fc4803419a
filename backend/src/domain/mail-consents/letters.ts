import type { MedusaContainer } from "@medusajs/framework/types";
import { environment } from "../../config/environment";
import { MAIL } from "../../modules/mail";
import type { Template } from "../../modules/mail/letters";
import type MailService from "../../modules/mail/service";
import type { NewLetter } from "../../modules/mail/service";
import type { MailConsentRow } from "../../modules/mail-consents/service";
import { NEWSLETTERS } from "../../modules/newsletters";
import type NewslettersService from "../../modules/newsletters/service";
import { longDay } from "../../shared/figures";
import { dayEnds, shopDay } from "../../shared/shop-day";
import { letterFrame } from "../letters/order-letter";
import { confirmToken, stopToken } from "./token";
import type { WantedProduct } from "./wanted-product";
import { likeLiteral } from "../../shared/like-literal";

/** Days for which the link of a mail works, and for which a wish that nobody confirms is kept. */
export const daysToConfirm = 7;

/** Keys of the mails about one wish. */
export const backInStockKey = (id: string): string => `back-in-stock/${id}`;
const linkKeys = (id: string): string => `consent-link/${id}/`;
/** Of one newsletter, by the wish. */
export const newsletterKey = (letterId: string, id: string): string => `newsletter/${letterId}/${id}`;

/** The page that stops mails by a button, and the address at which a mail program does by one post (RFC 8058). */
export function stopLinks({ id, kind }: Pick<MailConsentRow, "id" | "kind">) {
  const token = stopToken(environment.cookieSecret, id, kind);
  return {
    stopUrl: `${environment.storefrontUrl}/uitschrijven/${token}`,
    unsubscribeUrl: `${environment.storefrontUrl}/api/unsubscribe/${token}`,
  };
}

/** The mail whose link confirms a wish. */
export async function linkLetter(
  container: MedusaContainer,
  row: MailConsentRow,
  product: WantedProduct | null,
  wantedAt: Date,
): Promise<NewLetter<Template>> {
  // To the end of the day that the mail names.
  const until = dayEnds(shopDay(new Date(wantedAt.getTime() + daysToConfirm * 86_400_000)));
  return {
    key: `${linkKeys(row.id)}${wantedAt.getTime().toString(36)}`,
    template: "consent-link",
    recipient: row.email,
    data: {
      ...(await letterFrame(container)),
      product: product?.title ?? null,
      url: `${environment.storefrontUrl}/bevestigen/${confirmToken(environment.cookieSecret, row.id, until)}`,
      until: longDay(new Date(until.getTime() - 1)),
      known: row.confirmed_at !== null,
      stopUrl: stopLinks(row).stopUrl,
    },
  };
}

/** The mail that was waited for. */
export const backInStockLetter = async (
  container: MedusaContainer,
  row: MailConsentRow,
  product: WantedProduct,
): Promise<NewLetter<Template>> => ({
  key: backInStockKey(row.id),
  template: "back-in-stock",
  recipient: row.email,
  data: {
    ...(await letterFrame(container)),
    product: product.title,
    url: `${environment.storefrontUrl}/product/${product.handle}`,
    ...stopLinks(row),
  },
});

/** Deletes the mails about wishes that are deleted; of a newsletter only what was not sent yet. */
export async function deleteLettersOf(container: MedusaContainer, ids: string[]): Promise<void> {
  const mail = container.resolve<MailService>(MAIL);
  const newsletters = await container
    .resolve<NewslettersService>(NEWSLETTERS)
    .listNewsletters({}, { take: null, select: ["id"] });
  for (const id of ids) {
    const rows = await mail.listLetters(
      {
        $or: [
          { key: backInStockKey(id) },
          { key: { $like: `${likeLiteral(linkKeys(id))}%` } },
          {
            key: newsletters.map((newsletter) => newsletterKey(newsletter.id, id)),
            status: ["waiting", "given_up"],
          },
        ],
      },
      { take: null, select: ["id"] },
    );
    if (rows.length > 0) await mail.deleteLetters(rows.map((row) => row.id));
  }
}
