import { z } from "zod";
import { handle } from "./catalogue-product-file";

/** Other words for a product (by its handle) or for a theme of articles (by its address). */
const target = { kind: z.enum(["product", "theme"]), handle };

/** POST /admin/unanswered/:id/synonym: who searches for these words finds it from now on. */
export const synonymRequest = z.strictObject(target);
export type SynonymRequest = z.infer<typeof synonymRequest>;

export const synonym = z.object({
  id: z.string(),
  words: z.string(),
  kind: target.kind,
  /** Title of the product, or name of the theme; null when there is none any more. */
  title: z.string().nullable(),
});
export type Synonym = z.infer<typeof synonym>;

/** GET /admin/synonyms: the owner's, and the themes there are. */
export const synonyms = z.object({
  synonyms: z.array(synonym),
  themes: z.array(z.object({ handle: z.string(), title: z.string() })),
});
export type Synonyms = z.infer<typeof synonyms>;
