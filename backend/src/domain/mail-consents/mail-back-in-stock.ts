import type { MedusaContainer } from "@medusajs/framework/types";
import { MAIL } from "../../modules/mail";
import type MailService from "../../modules/mail/service";
import { locksOf } from "../shop/locks";
import { backInStockLetter } from "./letters";
import { mailConsentsOf } from "./mail-consents-of";
import { deleteConsents } from "./stop-consents";
import { wantedProducts, type WantedProduct } from "./wanted-product";

/** Mails of one run; the next run goes on. */
const atOnce = 200;

/**
 * Mails whoever waits for a variant that can be bought now, once, and deletes the wish with its mails after that. Asked of
 * the stock as it is, so that it does not matter by what it rose, nor whether an event was lost.
 */
export async function mailBackInStock(container: MedusaContainer): Promise<void> {
  await deleteSent(container);
  const consents = mailConsentsOf(container);
  const waiting = { kind: "back_in_stock" as const, confirmed_at: { $ne: null } };
  const rows = await consents.listMailConsents(waiting, { take: null, select: ["id", "about"] });
  const products = await wantedProducts(container, [...new Set(rows.map(({ about }) => about))]);
  const due = rows.filter(({ about }) => products.get(about)?.canBeBought).slice(0, atOnce);
  for (const { id, about } of due) {
    const product = products.get(about);
    if (product) await mailOne(container, id, product);
  }
  await deleteSent(container);
}

/** Under the lock that stopping takes too, so that nobody who stopped gets a mail. */
const mailOne = (container: MedusaContainer, id: string, product: WantedProduct): Promise<void> =>
  locksOf(container).withLock("mail-consent", [id], async () => {
    const [row] = await mailConsentsOf(container).listMailConsents({ id }, { take: 1 });
    if (!row?.confirmed_at) return;
    await container.resolve<MailService>(MAIL).sendOnce(await backInStockLetter(container, row, product));
  });

/** The mail's row is what says that it went: it goes after the wish, also when a crash came between. */
async function deleteSent(container: MedusaContainer): Promise<void> {
  const sent = await container
    .resolve<MailService>(MAIL)
    .listLetters({ template: "back-in-stock", status: "sent" }, { take: atOnce, select: ["id", "key"] });
  const ids = sent.map(({ key }) => key.slice(key.indexOf("/") + 1));
  await locksOf(container).withLock("mail-consent", ids, () => deleteConsents(container, ids));
}
