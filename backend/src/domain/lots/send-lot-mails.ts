import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import type { SendLotMail } from "../../contracts/admin-lot";
import { MAIL } from "../../modules/mail";
import type MailService from "../../modules/mail/service";
import { StillHeld } from "../../modules/locks/service";
import type { LotMailRow } from "../../modules/lots/service";
import { messageOf } from "../../shared/message-of";
import { Refused } from "../../shared/refused";
import { locksOf } from "../shop/locks";
import { aboutLot, lotLetter, lotMailId, lotMailKey } from "./letters";
import { buyersOf, isReachable } from "./lot-page";
import { lotsOf } from "./lots-of";

/** Milliseconds after which a run begins no other mail; the next run goes on from there. */
const longestRun = 25_000;

/** A mail to all who got a lot begins; the job sends it. @throws Refused lot_buyers_changed */
export async function startLotMail(
  container: MedusaContainer,
  lotId: string,
  { subject, words, buyers }: SendLotMail,
): Promise<void> {
  const now = (await buyersOf(container, lotId)).filter(isReachable).length;
  if (now !== buyers) throw new Refused("lot_buyers_changed");
  const id = lotMailId(lotId, { subject, words });
  await locksOf(container).withLock("lot-mail", [id], () =>
    lotsOf(container).startMail({ id, lotId, subject, words }),
  );
}

/**
 * Goes on with what is being sent. Each mail is a row under a key of the owner's mail and the order, so that nobody gets it
 * twice, whoever sends and wherever it was stopped. What cannot be written is logged once and counted as not reached.
 */
export async function sendLotMails(container: MedusaContainer): Promise<void> {
  const sending = await lotsOf(container).listLotMails(
    { state: "sending" },
    { select: ["id"], order: { started_at: "ASC" } },
  );
  for (const { id } of sending)
    await locksOf(container)
      .withLock("lot-mail", [id], () => sendSome(container, id))
      .catch((error: unknown) => {
        // Held: another process is sending it.
        if (!(error instanceof StillHeld)) log(container, `the mail ${id} about a lot`, error);
      });
}

const log = (container: MedusaContainer, what: string, error: unknown) =>
  container.resolve(ContainerRegistrationKeys.LOGGER).error(`${what}: ${messageOf(error)}`);

async function sendSome(container: MedusaContainer, id: string): Promise<void> {
  const lots = lotsOf(container);
  const row = await lots.retrieveLotMail(id);
  const [lot] = await lots.listLots({ id: row.lot_id }, { take: 1 });
  if (row.state !== "sending" || !lot) return;
  const own = { id, subject: row.subject, words: row.words, about: await aboutLot(container, lot) };
  const unreached = new Set(row.unreached ?? []);
  const end = Date.now() + longestRun;
  for (const orderId of (await progressOf(container, row)).rest) {
    if (Date.now() > end) break;
    if (unreached.has(orderId)) continue;
    // One that fails keeps no other from its mail.
    await sendOne(container, orderId, own).catch((error: unknown) => {
      if (error instanceof StillHeld) return;
      unreached.add(orderId);
      log(container, `the mail ${id} about a lot, to the buyer of ${orderId}`, error);
    });
  }
  const { letters, rest } = await progressOf(container, row);
  const isDone =
    letters.every(({ status }) => status !== "waiting") && rest.every((orderId) => unreached.has(orderId));
  await lots.updateLotMails({
    id,
    recipients: letters.filter(({ status }) => status === "sent").length,
    unreached: rest.filter((orderId) => unreached.has(orderId)),
    ...(isDone ? { state: "sent" as const, sent_at: new Date() } : {}),
  });
}

/** Its letters so far, and the orders whose buyer has none. */
async function progressOf(container: MedusaContainer, { id, lot_id }: LotMailRow) {
  const buyers = (await buyersOf(container, lot_id)).filter(isReachable);
  const stored = await container
    .resolve<MailService>(MAIL)
    .listLetters(
      { order_id: buyers.map(({ orderId }) => orderId), template: "lot-mail" },
      { select: ["key", "status"], take: null },
    );
  const letters = stored.filter(({ key }) => key.startsWith(lotMailKey(id, "")));
  const keys = new Set(letters.map(({ key }) => key));
  const rest = buyers.flatMap(({ orderId }) => (keys.has(lotMailKey(id, orderId)) ? [] : [orderId]));
  return { letters, rest };
}

/** Stored under the lock that erasing takes too; sent without it, since a mail server may be slow. */
async function sendOne(
  container: MedusaContainer,
  orderId: string,
  words: Parameters<typeof lotLetter>[2],
): Promise<void> {
  const mail = container.resolve<MailService>(MAIL);
  const letter = await locksOf(container).withLock("review", [orderId], async () => {
    const composed = await lotLetter(container, orderId, words);
    return isReachable({ email: composed.recipient }) ? mail.write(composed, { mine: true }) : null;
  });
  if (letter) await mail.post(letter);
}
