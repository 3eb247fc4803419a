import type { MedusaContainer } from "@medusajs/framework/types";
import { MAIL } from "../../modules/mail";
import type MailService from "../../modules/mail/service";
import { answerMailKey, ownerMailKey } from "./letters";
import { readerLettersOf } from "./reader-letters-of";

const atOnce = 200;

/** Deletes letters for good, first the mails about them, which repeat what they say. */
export async function wipeLetters(container: MedusaContainer, ids: string[]): Promise<void> {
  const mail = container.resolve<MailService>(MAIL);
  const keys = ids.flatMap((id) => [ownerMailKey(id), answerMailKey(id)]);
  const mails = await mail.listLetters({ key: keys }, { take: null, select: ["id"] });
  if (mails.length > 0) await mail.deleteLetters(mails.map(({ id }) => id));
  await readerLettersOf(container).deleteReaderLetters(ids);
}

/** Deletes letters that came in and were answered before a moment, and what has been spam since another. @returns how many */
export async function wipeOldLetters(
  container: MedusaContainer,
  { before, spamBefore }: { before: Date; spamBefore: Date },
): Promise<number> {
  let gone = 0;
  for (;;) {
    const rows = await readerLettersOf(container).listReaderLetters(
      {
        $or: [
          { received_at: { $lt: before }, answered_at: null },
          { received_at: { $lt: before }, answered_at: { $lt: before } },
          { state: "spam", updated_at: { $lt: spamBefore.toISOString() } },
        ],
      },
      { select: ["id"], take: atOnce },
    );
    if (rows.length === 0) return gone;
    await wipeLetters(
      container,
      rows.map(({ id }) => id),
    );
    gone += rows.length;
  }
}
