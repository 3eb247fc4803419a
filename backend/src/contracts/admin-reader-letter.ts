import { z } from "zod";

export const letterState = z.enum(["new", "answered", "closed", "spam"]);
export type LetterState = z.infer<typeof letterState>;

/** A reader's letter in the owner's list. */
export const adminReaderLetter = z.object({
  id: z.string(),
  name: z.string(),
  email: z.string(),
  text: z.string(),
  /** What it is about: an article by its title and its id in the Admin, while there is one; else the contact page. */
  about: z.object({ slug: z.string(), title: z.string().nullable(), articleId: z.string().nullable() }),
  state: letterState,
  /** Whether the reader's device did the work that keeps programs away; without script it cannot. */
  proven: z.boolean(),
  receivedAt: z.iso.datetime(),
  answer: z.string().nullable(),
  answeredAt: z.iso.datetime().nullable(),
  /** How far the mail with the answer is. */
  answerMail: z.enum(["waiting", "sent", "given_up"]).nullable(),
});
export type AdminReaderLetter = z.infer<typeof adminReaderLetter>;

export const adminReaderLettersQuery = z.object({
  state: letterState.optional(),
  /** Words of the name, the address, the text or the article's title. */
  q: z.string().trim().max(100).optional(),
  limit: z.coerce.number().int().min(1).max(200).default(50),
  offset: z.coerce.number().int().min(0).max(1_000_000).default(0),
});

/** GET /admin/reader-letters?state&q&limit&offset: newest first; without a state all but spam. `waiting` are the new ones. */
export const adminReaderLetters = z.object({
  letters: z.array(adminReaderLetter),
  count: z.number().int(),
  waiting: z.number().int(),
});
export type AdminReaderLetters = z.infer<typeof adminReaderLetters>;

/** POST /admin/reader-letters/:id/state: what the owner decides without an answer. */
export const letterDecision = z.strictObject({ state: z.enum(["new", "closed", "spam"]) });
