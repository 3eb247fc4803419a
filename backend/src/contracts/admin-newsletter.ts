import { z } from "zod";

export const longestNewsletter = 50_000;

export const newsletterState = z.enum(["draft", "sending", "sent"]);
export type NewsletterState = z.infer<typeof newsletterState>;

/** A newsletter as the owner sees it. */
export const adminNewsletter = z.object({
  id: z.string(),
  subject: z.string(),
  markdown: z.string(),
  state: newsletterState,
  savedAt: z.iso.datetime(),
  sentAt: z.iso.datetime().nullable(),
  /** How many it went to; so far, while it is being sent. */
  recipients: z.number().int(),
});
export type AdminNewsletter = z.infer<typeof adminNewsletter>;

/** Who gets it, with the proof that they asked. */
export const subscriber = z.object({
  id: z.string(),
  email: z.string(),
  askedAt: z.iso.datetime(),
  confirmedAt: z.iso.datetime(),
  sentence: z.string(),
});
export type Subscriber = z.infer<typeof subscriber>;

export const subscribersQuery = z.object({
  /** Letters of the address. */
  q: z.string().trim().max(100).optional(),
  limit: z.coerce.number().int().min(1).max(200).default(20),
  offset: z.coerce.number().int().min(0).max(1_000_000).default(0),
});

/** GET /admin/newsletter-subscribers?q&limit&offset: confirmed ones, newest first; `unconfirmed` are those that are not. */
export const subscribers = z.object({
  subscribers: z.array(subscriber),
  count: z.number().int(),
  confirmed: z.number().int(),
  unconfirmed: z.number().int(),
});
export type Subscribers = z.infer<typeof subscribers>;

/** GET /admin/newsletters: newest first. */
export const adminNewsletters = z.object({ newsletters: z.array(adminNewsletter) });
export type AdminNewsletters = z.infer<typeof adminNewsletters>;

export const newsletterAnswer = z.object({ newsletter: adminNewsletter });
export type NewsletterAnswer = z.infer<typeof newsletterAnswer>;

const oneLine = z
  .string()
  .trim()
  .min(1)
  .max(150)
  .regex(/^[^\p{Cc}\p{Cs}]*$/u);

/** POST /admin/newsletters */
export const newsletterWords = z.strictObject({
  subject: oneLine,
  markdown: z.string().trim().min(1).max(longestNewsletter),
});
export type NewsletterWords = z.infer<typeof newsletterWords>;

/** POST /admin/newsletters/:id, while it is a draft. `savedAt` as it was read: another meanwhile is newsletter_changed. */
export const changedNewsletter = newsletterWords.extend({ savedAt: z.iso.datetime() });
export type ChangedNewsletter = z.infer<typeof changedNewsletter>;

/** POST /admin/newsletters/preview: the mail as it would be sent. */
export const newsletterPreview = z.object({ html: z.string() });
export type NewsletterPreview = z.infer<typeof newsletterPreview>;
