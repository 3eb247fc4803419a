import { z } from "zod";
import { mailAddress } from "./address";
import { typedText } from "./typed-text";

/** Signs that a letter has at least and at most. */
export const shortestLetter = 10;
export const longestLetter = 5_000;
export const longestName = 100;

/** What a letter is about that is about no article. */
export const contactPage = "contact";

/** Signed words: the id of a form and the moment at which it was made. */
const formKey = z.string().regex(/^[\w.-]{16,200}$/);

/** POST /store/reader-letters: what a reader writes to the owner. Nothing of it is published. */
export const readerLetter = z.strictObject({
  name: z
    .string()
    .trim()
    .min(1)
    .max(longestName)
    .regex(/^[^\p{Cc}\p{Cs}]*$/u),
  email: mailAddress,
  text: typedText(shortestLetter, longestLetter),
  /** Address of the article below which it was written, or the contact page. */
  about: z
    .string()
    .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
    .max(120),
  /** Of GET /store/reader-letters/form: posted twice, it is one letter. */
  form_key: formKey,
  /** The solved challenge of that form, as base64 of JSON; without it the letter is unproven. */
  proof: z.string().max(4_000).optional(),
  /** A field that no person sees: what fills it in is a program. */
  website: z.string().max(500).optional(),
});
export type ReaderLetter = z.infer<typeof readerLetter>;

/** The answer to it: when it came in. */
export const readerLetterAnswer = z.object({ received_at: z.iso.datetime() });
export type ReaderLetterAnswer = z.infer<typeof readerLetterAnswer>;

/** Work for the reader's device, as ALTCHA's version 2 has it (altcha-lib). */
export const letterChallenge = z.object({
  parameters: z.looseObject({
    algorithm: z.string().max(40),
    nonce: z.string().max(200),
    salt: z.string().max(200),
    cost: z.number().int().positive(),
    keyLength: z.number().int().positive(),
    keyPrefix: z.string().max(200),
    keySignature: z.string().max(200).optional(),
    expiresAt: z.number().optional(),
    data: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()])).optional(),
  }),
  signature: z.string().max(200),
});
export type LetterChallenge = z.infer<typeof letterChallenge>;

/** What a solved challenge is sent as. */
export const letterProof = z.object({
  challenge: letterChallenge,
  solution: z.object({ counter: z.number().int().nonnegative(), derivedKey: z.string().max(200) }),
});
export type LetterProof = z.infer<typeof letterProof>;

/** GET /store/reader-letters/form?form_key: the key of one form that was not made yet, or of this one. */
export const letterFormQuery = z.object({ form_key: formKey.optional() });
export const letterForm = z.object({ form_key: formKey, challenge: letterChallenge });
export type LetterForm = z.infer<typeof letterForm>;

/** POST /admin/reader-letters/:id/answer */
export const letterReply = z.strictObject({ answer: typedText(1, 2 * longestLetter) });
