import type { InferTypeOf } from "@medusajs/framework/types";
import { MedusaService } from "@medusajs/framework/utils";
import { ReaderLetter } from "./models/reader-letter";

export type ReaderLetterRow = InferTypeOf<typeof ReaderLetter>;

/** What is written once. */
export interface NewReaderLetter {
  form_id: string;
  name: string;
  email: string;
  text: string;
  about: string;
  article_id: string | null;
  article_title: string | null;
  proven: boolean;
  received_at: Date;
  state: "new" | "spam";
}

/** What readers wrote to the owner. */
export default class ReaderLettersService extends MedusaService({ ReaderLetter }) {
  /** The letter that this form made, if it did. */
  async ofForm(formId: string): Promise<ReaderLetterRow | null> {
    const [known] = await this.listReaderLetters({ form_id: formId }, { take: 1 });
    return known ?? null;
  }

  /**
   * Stores a letter unless its form made one; of two calls at the same moment the unique key lets one succeed.
   * @throws without a word of the letter: what the database says of it may repeat it
   */
  async receive(letter: NewReaderLetter): Promise<{ row: ReaderLetterRow; isNew: boolean }> {
    const known = await this.ofForm(letter.form_id);
    if (known) return { row: known, isNew: false };
    try {
      return { row: await this.createReaderLetters(letter), isNew: true };
    } catch (error) {
      const other = await this.ofForm(letter.form_id);
      if (other) return { row: other, isNew: false };
      throw new Error(`a reader's letter was not stored: ${error instanceof Error ? error.name : "unknown"}`);
    }
  }
}
