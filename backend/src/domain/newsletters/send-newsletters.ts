import type { MedusaContainer } from "@medusajs/framework/types";
import { MAIL } from "../../modules/mail";
import type MailService from "../../modules/mail/service";
import type { MailConsentRow } from "../../modules/mail-consents/service";
import type { NewsletterRow } from "../../modules/newsletters/service";
import { mailConsentsOf } from "../mail-consents/mail-consents-of";
import { StillHeld } from "../../modules/locks/service";
import { locksOf } from "../shop/locks";
import { newsletterBody, newsletterLetter } from "./letters";
import { newslettersOf } from "./newsletters-of";

/** Mails of one run, and milliseconds after which it begins no other one; the next run goes on from there. */
const atOnce = 100;
const longestRun = 25_000;

const keysOf = (id: string) => ({ key: { $like: `newsletter/${id.replace(/_/g, "\\_")}/%` } });

/**
 * Goes on with what is being sent. Each mail is a row under a key of its newsletter and its wish, so that nobody gets it
 * twice, whoever sends and wherever it was stopped. Once all are sent, those rows are deleted: only how many is kept.
 */
export async function sendNewsletters(container: MedusaContainer): Promise<void> {
  const sending = await newslettersOf(container).listNewsletters(
    { state: "sending" },
    { select: ["id"], order: { started_at: "ASC" } },
  );
  for (const { id } of sending)
    await locksOf(container)
      .withLock("newsletter", [id], () => sendSome(container, id))
      .catch((error: unknown) => {
        // Another process is sending it.
        if (!(error instanceof StillHeld)) throw error;
      });
  await deleteSent(container);
}

async function sendSome(container: MedusaContainer, id: string): Promise<void> {
  const newsletters = newslettersOf(container);
  const row = await newsletters.retrieveNewsletter(id);
  if (row.state !== "sending" || !row.started_at) return;
  const next = await mailConsentsOf(container).listMailConsents(
    {
      kind: "newsletter",
      confirmed_at: { $lte: new Date(row.started_at) },
      id: { $gt: row.reached },
    },
    { take: atOnce, order: { id: "ASC" } },
  );
  if (next.length === 0) return finish(container, id);
  const reached = await sendTo(container, row, next);
  const [, recipients] = await container
    .resolve<MailService>(MAIL)
    .listAndCountLetters({ ...keysOf(id), status: "sent" }, { take: 1, select: ["id"] });
  await newsletters.updateNewsletters({ id, reached, recipients });
}

/** @returns the id of the last wish that was mailed */
async function sendTo(container: MedusaContainer, row: NewsletterRow, to: MailConsentRow[]): Promise<string> {
  const body = await newsletterBody(container, row);
  const end = Date.now() + longestRun;
  const mail = container.resolve<MailService>(MAIL);
  let reached = row.reached;
  for (const { id } of to) {
    if (Date.now() > end) break;
    // Whoever stopped meanwhile gets none. A mail server that is slow holds no lock.
    const letter = await locksOf(container).withLock("mail-consent", [id], async () => {
      const [consent] = await mailConsentsOf(container).listMailConsents({ id }, { take: 1 });
      const meant = consent?.confirmed_at && row.started_at && consent.confirmed_at <= row.started_at;
      return meant ? mail.write(newsletterLetter(row.id, body, consent), { mine: true }) : null;
    });
    if (letter) await mail.post(letter);
    reached = id;
  }
  return reached;
}

/** Sent, once no mail of it waits for another try. */
async function finish(container: MedusaContainer, id: string): Promise<void> {
  const mail = container.resolve<MailService>(MAIL);
  const one = { take: 1, select: ["id"] };
  const [, waiting] = await mail.listAndCountLetters({ ...keysOf(id), status: "waiting" }, one);
  const [, recipients] = await mail.listAndCountLetters({ ...keysOf(id), status: "sent" }, one);
  const done = waiting === 0 ? { state: "sent" as const, sent_at: new Date() } : {};
  await newslettersOf(container).updateNewsletters({ id, recipients, ...done });
}

/** Mails of newsletters that are done: the last run may have ended before it. */
async function deleteSent(container: MedusaContainer): Promise<void> {
  const mail = container.resolve<MailService>(MAIL);
  const sent = await mail.listLetters(
    { template: "newsletter", status: "sent" },
    { select: ["id", "key"], take: 5 * atOnce },
  );
  const of = (key: string) => key.split("/")[1] ?? "";
  const unfinished = await newslettersOf(container).listNewsletters(
    { id: [...new Set(sent.map(({ key }) => of(key)))], state: "sending" },
    { select: ["id"] },
  );
  const busy = new Set(unfinished.map(({ id }) => id));
  const done = sent.filter(({ key }) => !busy.has(of(key)));
  if (done.length > 0) await mail.deleteLetters(done.map(({ id }) => id));
}
