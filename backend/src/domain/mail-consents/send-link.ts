import type { MedusaContainer } from "@medusajs/framework/types";
import { MAIL } from "../../modules/mail";
import type MailService from "../../modules/mail/service";
import { locksOf } from "../shop/locks";
import { linkLetter } from "./letters";
import { mailConsentsOf } from "./mail-consents-of";
import { wantedProducts } from "./wanted-product";

/** Milliseconds in which one address gets one mail about one thing, however often it is asked for. */
const quietFor = 10 * 60_000;

/** Sends the link that confirms a wish, when one is wanted. Done before, or by another process: nothing is done. */
export async function sendLink(container: MedusaContainer, id: string, now = new Date()): Promise<void> {
  const consents = mailConsentsOf(container);
  const mail = container.resolve<MailService>(MAIL);
  const letter = await locksOf(container).withLock("mail-consent", [id], async () => {
    const [row] = await consents.listMailConsents({ id }, { take: 1 });
    if (!row?.link_wanted_at) return null;
    const wantedAt = new Date(row.link_wanted_at);
    const sentAt = row.link_sent_at ? new Date(row.link_sent_at) : null;
    const product = (await wantedProducts(container, row.about ? [row.about] : [])).get(row.about) ?? null;
    const due = !sentAt || now.getTime() - sentAt.getTime() > quietFor;
    const written =
      due && (product || row.kind === "newsletter")
        ? await mail.write(await linkLetter(container, row, product, wantedAt), { mine: true })
        : null;
    await consents.updateMailConsents({ id, link_wanted_at: null, ...(due ? { link_sent_at: now } : {}) });
    return written;
  });
  // Without the lock: a mail server that is slow keeps nobody from stopping.
  if (letter) await mail.post(letter);
}

/** Those that a crash left without a mail. */
export async function sendWaitingLinks(container: MedusaContainer, before: Date): Promise<void> {
  const waiting = await mailConsentsOf(container).listMailConsents(
    { link_wanted_at: { $lte: before } },
    { take: 50, order: { link_wanted_at: "ASC" }, select: ["id"] },
  );
  for (const { id } of waiting) await sendLink(container, id);
}
