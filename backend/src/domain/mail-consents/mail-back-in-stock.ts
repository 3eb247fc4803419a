import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { MAIL } from "../../modules/mail";
import type MailService from "../../modules/mail/service";
import { messageOf } from "../../shared/message-of";
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
  const rows = await consents.listMailConsents(waiting, {
    ...{ take: null, select: ["id", "about"], order: { confirmed_at: "ASC", id: "ASC" } },
  });
  if (rows.length === 0) return;
  const products = await wantedProducts(container, [...new Set(rows.map(({ about }) => about))]);
  const written = await writtenTo(container);
  const due = rows
    .filter(({ id, about }) => products.get(about)?.canBeBought && !written.has(id))
    .slice(0, atOnce);
  for (const { id, about } of due) {
    const product = products.get(about);
    // One that fails, or is being stopped at this moment, keeps no other from its mail: the next run tries it again.
    if (product)
      await mailOne(container, id, product).catch((error: unknown) => failed(container, id, error));
  }
  await deleteSent(container);
}

function failed(container: MedusaContainer, id: string, error: unknown): void {
  container.resolve(ContainerRegistrationKeys.LOGGER).warn(`back in stock, ${id}: ${messageOf(error)}`);
}

/** Ids of wishes whose mail is stored and did not go yet: the job of all mail sends it. */
async function writtenTo(container: MedusaContainer): Promise<Set<string>> {
  const letters = await container
    .resolve<MailService>(MAIL)
    .listLetters({ template: "back-in-stock" }, { take: null, select: ["id", "key"] });
  return new Set(letters.map(({ key }) => wishOf(key)));
}

const wishOf = (key: string): string => key.slice(key.indexOf("/") + 1);

/**
 * Stored under the lock that stopping takes too, so that nobody who stopped gets a mail; sent without it, since a mail
 * server may be slow.
 */
async function mailOne(container: MedusaContainer, id: string, product: WantedProduct): Promise<void> {
  const mail = container.resolve<MailService>(MAIL);
  const letter = await locksOf(container).withLock("mail-consent", [id], async () => {
    const [row] = await mailConsentsOf(container).listMailConsents({ id }, { take: 1 });
    return row?.confirmed_at
      ? mail.write(await backInStockLetter(container, row, product), { mine: true })
      : null;
  });
  if (letter) await mail.post(letter);
}

/** The mail's row is what says that it went: it goes after the wish, also when a crash came between. */
async function deleteSent(container: MedusaContainer): Promise<void> {
  const sent = await container
    .resolve<MailService>(MAIL)
    .listLetters({ template: "back-in-stock", status: "sent" }, { take: atOnce, select: ["id", "key"] });
  if (sent.length === 0) return;
  const ids = sent.map(({ key }) => wishOf(key));
  await locksOf(container).withLock("mail-consent", ids, () => deleteConsents(container, ids));
}
