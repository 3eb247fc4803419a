import type { MedusaContainer } from "@medusajs/framework/types";
import type { AdminReaderLetter } from "../../contracts/admin-reader-letter";
import { MAIL } from "../../modules/mail";
import type MailService from "../../modules/mail/service";
import type { ReaderLetterRow } from "../../modules/reader-letters/service";
import { answerMailKey } from "./letters";

/** Letters as the owner's list has them, each with how far the mail with its answer is. */
export async function listedLetters(
  container: MedusaContainer,
  rows: ReaderLetterRow[],
): Promise<AdminReaderLetter[]> {
  const answered = rows.filter(({ answer }) => answer !== null);
  const mails = await container
    .resolve<MailService>(MAIL)
    .listLetters(
      { key: answered.map(({ id }) => answerMailKey(id)) },
      { take: null, select: ["key", "status"] },
    );
  const statuses = new Map(mails.map(({ key, status }) => [key, status]));
  return rows.map((row) => ({
    id: row.id,
    name: row.name,
    email: row.email,
    text: row.text,
    about: { slug: row.about, title: row.article_title, articleId: row.article_id },
    state: row.state,
    proven: row.proven,
    receivedAt: new Date(row.received_at).toISOString(),
    answer: row.answer,
    answeredAt: row.answered_at ? new Date(row.answered_at).toISOString() : null,
    answerMail: statuses.get(answerMailKey(row.id)) ?? null,
  }));
}
