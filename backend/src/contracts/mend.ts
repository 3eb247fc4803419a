import { z } from "zod";

const handle = z
  .string()
  .max(120)
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);

/** GET /admin/articles/:id/mentions?handle=: where a text names a product by this handle. */
export const mentionPlacesQuery = z.strictObject({ handle });

/** One of these places: `words` of the link, null for a card; what stands before and behind it on its line. */
export const mentionPlace = z.object({
  kind: z.enum(["card", "link"]),
  before: z.string(),
  words: z.string().nullable(),
  after: z.string(),
});
export type MentionPlace = z.infer<typeof mentionPlace>;

/** What it answers. `version` and `draft` say which words these are: whoever mends them names both. */
export const mentionPlaces = z.object({
  places: z.array(mentionPlace),
  version: z.number().int().positive(),
  /** Etag of the draft beside the article, which is mended with it. */
  draft: z.string().nullable(),
});
export type MentionPlaces = z.infer<typeof mentionPlaces>;

const seen = { handle, version: z.number().int().positive(), draft: z.string().max(100).nullable() };

/**
 * POST /admin/articles/:id/mentions: mends each place that names `handle`, and no other byte of the text. `replace`
 * names another product there; `remove_cards` takes its cards out; `keep_words` makes its links plain words.
 * 409 `article_changed` when article or draft is another by now; 409 `mend_by_hand` when more of the text would change.
 */
export const mendRequest = z.discriminatedUnion("way", [
  z.strictObject({ way: z.literal("replace"), by: handle, ...seen }),
  z.strictObject({ way: z.literal("remove_cards"), ...seen }),
  z.strictObject({ way: z.literal("keep_words"), ...seen }),
]);
export type MendRequest = z.infer<typeof mendRequest>;
export type MendWay = MendRequest["way"];
