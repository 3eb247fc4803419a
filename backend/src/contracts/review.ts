import { z } from "zod";
import { picture } from "./picture";

/** waiting: the owner has not read it yet. Readers see what is published. */
export const reviewState = z.enum(["waiting", "published", "refused"]);
export type ReviewState = z.infer<typeof reviewState>;

/** All that a review can be refused for; how many stars it has is no reason. */
export const reviewReason = z.enum(["claim", "personal_data", "insult", "off_topic", "advertising"]);
export type ReviewReason = z.infer<typeof reviewReason>;

export const reviewStars = z.number().int().min(1).max(5);

const oneLine = /^[^\p{Cc}\p{Cs}]*$/u;
/** Signs that a text of several lines may have: no others that control, and no halves of a pair. */
const severalLines = /^[^\p{Cs}\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F]*$/u;

/** The longest that can be typed, in UTF-16 units, as browsers count. */
export const reviewLimits = { name: 40, title: 80, text: 2_000 } as const;

/** POST /store/reviews/:token: what a buyer says of a product of his order. Sent again, it takes the place of the first. */
export const reviewWords = z.strictObject({
  product_id: z.string().regex(/^prod_\w{1,60}$/),
  stars: reviewStars,
  name: z.string().trim().max(reviewLimits.name).regex(oneLine).default(""),
  title: z.string().trim().max(reviewLimits.title).regex(oneLine).default(""),
  text: z
    .string()
    .transform((words) => words.replace(/\r\n?/g, "\n").trim())
    .pipe(z.string().min(1).max(reviewLimits.text).regex(severalLines)),
});
export type ReviewWords = z.infer<typeof reviewWords>;

/** DELETE /store/reviews/:token: the buyer takes back what he said of one product. */
export const reviewWithdrawal = reviewWords.pick({ product_id: true });
/** The answer, also when there was nothing any more. */
export const reviewWithdrawn = z.object({ product_id: z.string(), withdrawn: z.literal(true) });
export type ReviewWithdrawn = z.infer<typeof reviewWithdrawn>;

/** GET /store/reviews/:token: the products of an order, for whoever holds its link, each with what was said of it. */
export const reviewPage = z.object({
  displayId: z.number().int(),
  placedAt: z.iso.datetime(),
  /** The buyer's first name, which the form begins with. */
  name: z.string(),
  products: z.array(
    z.object({
      id: z.string(),
      title: z.string(),
      picture: picture.nullable(),
      review: z
        .object({
          stars: reviewStars,
          name: z.string(),
          title: z.string(),
          text: z.string(),
          state: reviewState,
          reason: reviewReason.nullable(),
        })
        .nullable(),
    }),
  ),
});
export type ReviewPage = z.infer<typeof reviewPage>;

/** A review as readers see it. */
export const shownReview = z.object({
  id: z.string(),
  stars: reviewStars,
  /** Empty: the buyer gave none. */
  name: z.string(),
  title: z.string(),
  /** Empty once the buyer was erased. */
  text: z.string(),
  /** The day of the Belgian calendar. */
  writtenOn: z.iso.date(),
  answer: z.string().nullable(),
});
export type ShownReview = z.infer<typeof shownReview>;

/** What buyers say of a product: all that is published, newest first. */
export const productReviews = z.object({
  /** One decimal, of all that are published; null when none is. */
  average: z.number().min(1).max(5).nullable(),
  count: z.number().int().nonnegative(),
  list: z.array(shownReview),
});
export type ProductReviews = z.infer<typeof productReviews>;
