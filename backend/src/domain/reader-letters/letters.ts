import type { MedusaContainer } from "@medusajs/framework/types";
import { environment } from "../../config/environment";
import type { Template } from "../../modules/mail/letters";
import type { NewLetter } from "../../modules/mail/service";
import type { ReaderLetterRow } from "../../modules/reader-letters/service";
import { longMoment } from "../../shared/figures";
import { letterFrame } from "../letters/order-letter";
import { shopSettings } from "../shop/shop-settings";

/** Keys of the mails about one letter. */
export const ownerMailKey = (id: string): string => `reader-letter/${id}`;
export const answerMailKey = (id: string): string => `reader-letter-answer/${id}`;

const common = async (container: MedusaContainer, row: ReaderLetterRow) => ({
  ...(await letterFrame(container)),
  name: row.name,
  receivedAt: longMoment(new Date(row.received_at)),
  about: row.article_title,
  text: row.text,
});

/** The letter, for the owner, whose mail program answers to the reader. */
export const ownerLetter = async (
  container: MedusaContainer,
  row: ReaderLetterRow,
): Promise<NewLetter<Template>> => ({
  key: ownerMailKey(row.id),
  template: "reader-letter",
  recipient: (await shopSettings(container)).trader.email,
  data: {
    ...(await common(container, row)),
    email: row.email,
    aboutUrl: row.article_id ? `${environment.storefrontUrl}/artikels/${row.about}` : null,
    proven: row.proven,
    adminUrl: `${environment.backendUrl}/app/letters`,
  },
});

/** The owner's answer, below it the letter; what the reader answers goes to the owner's mailbox. */
export const answerLetter = async (
  container: MedusaContainer,
  row: ReaderLetterRow,
  answer: string,
): Promise<NewLetter<Template>> => ({
  key: answerMailKey(row.id),
  template: "reader-letter-answer",
  recipient: row.email,
  data: { ...(await common(container, row)), answer, replyTo: (await shopSettings(container)).trader.email },
});
