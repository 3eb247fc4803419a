import { z } from "zod";
import { mailAddress } from "./address";

/** What somebody can ask mail for without an account: one mail when a variant can be bought again; the newsletter. */
export const consentKind = z.enum(["back_in_stock", "newsletter"]);
export type ConsentKind = z.infer<typeof consentKind>;

/** The sentence above the button, by the name under which its wording is kept; part of GET /store/shop. */
export const consentSentence = z.object({ version: z.string(), text: z.string() });
export const consentSentences = z.record(consentKind, consentSentence);
export type ConsentSentences = z.infer<typeof consentSentences>;

/**
 * POST /store/mail-consents: an address asks for mail. Answered alike whether it is known or not; it counts once the link
 * in the mail that follows was opened and its button pressed.
 */
export const mailConsentRequest = z.strictObject({
  kind: consentKind,
  /** Of back_in_stock. */
  variant_id: z
    .string()
    .regex(/^variant_\w{1,60}$/)
    .optional(),
  email: mailAddress,
  /** Version of the sentence that stood above the button. */
  sentence: z.string().regex(/^\d{1,4}$/),
  /** Of GET /store/reader-letters/form, with the solved challenge of that form; a browser without script has neither. */
  form_key: z
    .string()
    .regex(/^[\w.-]{16,200}$/)
    .optional(),
  proof: z.string().max(4_000).optional(),
  /** A field that no person sees: what fills it in is a program. */
  website: z.string().max(500).optional(),
});
export type MailConsentRequest = z.infer<typeof mailConsentRequest>;

export const mailConsentAnswer = z.object({ asked: z.literal(true) });
export type MailConsentAnswer = z.infer<typeof mailConsentAnswer>;

/** What can be stopped by a link: what was asked for, and the mail that asks a buyer for a review. */
export const stoppedKind = z.enum([...consentKind.options, "review_invitation"]);

/** What the link of a mail opens: to confirm, or to stop. */
export const mailConsentPage = z.object({
  consent: z.object({
    kind: stoppedKind,
    /** What is waited for, with its page; null of the newsletter, and of what is not for sale any more. */
    product: z.object({ title: z.string(), handle: z.string() }).nullable(),
    /** gone: stopped, or deleted after its mail. */
    state: z.enum(["asked", "confirmed", "gone"]),
  }),
});
export type MailConsentPage = z.infer<typeof mailConsentPage>;
