import { z } from "zod";

/** Why something of a source is not in the text; its words are in shared/import-messages.json. */
export const droppedKind = z.enum([
  "navigation",
  "share",
  "cookies",
  "script",
  "hidden",
  "form",
  "related",
  "comments",
  "advert",
  "byline",
  "embed",
  "shortcode",
  "picture",
  "outside",
]);
export type DroppedKind = z.infer<typeof droppedKind>;

export const dropped = z.object({
  kind: droppedKind,
  count: z.number().int().positive(),
  /** The beginning of the first one, as it was. */
  sample: z.string(),
});
export type Dropped = z.infer<typeof dropped>;

/** Something in a file that is no article, and how many of its kind: menus, attachments, orders. */
export const skipped = z.object({ kind: z.string(), count: z.number().int().positive() });
export type Skipped = z.infer<typeof skipped>;

/** What an import did with a text, or would do: `edited` is one that the owner changed since, and is left alone. */
export const importOutcome = z.enum(["created", "updated", "unchanged", "edited"]);
export type ImportOutcome = z.infer<typeof importOutcome>;

const short = z.string().max(2_000);
const day = z.iso.date().nullable();
const picture = z.object({ address: short, alt: z.string().max(2_000) });

/** A text that was converted, as it is stored. Days are as they were where it was published. */
export const textToStore = z.strictObject({
  /** The same for the same text each time: a WordPress guid, or the file's name and slug. */
  source: short.min(1),
  slug: z
    .string()
    .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
    .max(120),
  title: z.string().trim().min(1).max(500),
  summary: z.string().max(5_000).nullable(),
  author: z.string().max(500).nullable(),
  published: day,
  updated: day,
  /** As the source had it: in the shop every import is a draft. */
  status: z.enum(["draft", "scheduled", "published", "private"]).nullable(),
  categories: z.array(short).max(200),
  tags: z.array(short).max(500),
  /** Paths on the old site that should lead here: /2019/04/oude-naam/ */
  oldPaths: z.array(short).max(200),
  /** The picture above the text. */
  lead: picture.nullable(),
  sources: z.array(short).max(500),
  markdown: z.string().max(200_000),
  /** The path in the library of each of its pictures that is there, by its address in the text. */
  stored: z.record(short, z.string().max(300)),
});
export type TextToStore = z.infer<typeof textToStore>;

/** A text as the Admin shows it before it is stored. */
export const convertedText = z.object({
  text: textToStore.extend({ markdown: z.string() }),
  outcome: importOutcome,
  /** The article that the same source became before. */
  articleId: z.string().nullable(),
  counts: z.object({
    words: z.number().int(),
    headings: z.number().int(),
    lists: z.number().int(),
    links: z.number().int(),
  }),
  /** Those that are not in the library yet; `data` is the picture itself in base64, when the source holds it. */
  pictures: z.array(picture.extend({ data: z.string().nullable() })),
  dropped: z.array(dropped),
  /** Categories and tags that are no theme of the shop. */
  unfitting: z.array(z.string()),
});
export type ConvertedText = z.infer<typeof convertedText>;

/** POST /admin/article-imports/conversions?name=, the file as the body. Stores nothing. */
export const conversionQuery = z.object({ name: z.string().min(1).max(500) });
export const conversion = z.object({ texts: z.array(convertedText), skipped: z.array(skipped) });
export type Conversion = z.infer<typeof conversion>;

/**
 * POST /admin/article-imports/pictures?address=&alt=: the picture as the body, or an empty one, for one that is fetched
 * from its address. Answers its path in the library.
 */
export const importedPictureQuery = z.object({
  address: short.min(1),
  alt: z.string().max(2_000).default(""),
});
export const importedPicture = z.object({ path: z.string().min(1) });
export type ImportedPicture = z.infer<typeof importedPicture>;

/** POST /admin/article-imports, with a text: what became of it. Sent again, it makes no double. */
export const importAnswer = z.object({ outcome: importOutcome, id: z.string(), slug: z.string() });
export type ImportAnswer = z.infer<typeof importAnswer>;
