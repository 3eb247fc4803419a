import { z } from "zod";
import { articleCard } from "./article";
import { ownPath } from "./own-path";
import { picture } from "./picture";
import { productCard } from "./product";
import { textLine } from "./text-line";

/** What the owner says of the home page, and what the storefront shows of it. */

const chosen = (most: number) =>
  z
    .array(z.string().min(1).max(60))
    .max(most)
    .refine((ids) => new Set(ids).size === ids.length);

export const homePage = z.object({
  title: textLine(80),
  text: z.string().trim().min(1).max(400),
  button: z.object({ label: textLine(40), path: ownPath }),
  /** Of the library; null: the storefront's own. */
  picture: picture.nullable(),
  /** Ids in order; none: the first that are for sale. */
  products: chosen(12),
  /** Ids in order, the first is shown with its picture; none: the newest. */
  articles: chosen(6),
});
export type HomePage = z.output<typeof homePage>;

/** GET /store/home. Chosen products and articles that readers can see, in the owner's order; often none. */
export const home = homePage.extend({
  products: z.array(productCard),
  articles: z.array(articleCard),
});
export type Home = z.infer<typeof home>;

const idList = z
  .string()
  .max(2_000)
  .transform((ids) => ids.split(",").filter(Boolean).slice(0, 20));

/** GET /admin/home-choices?kind&q or ?kind&ids: what readers can see, by words of its title; or those of these ids. */
export const homeChoiceQuery = z.object({
  kind: z.enum(["products", "articles"]),
  q: z.string().trim().max(100).default(""),
  ids: idList.optional(),
});
export type HomeChoiceQuery = z.output<typeof homeChoiceQuery>;

/** `shown`: whether readers can see it. What was deleted is not in the answer. */
export const homeChoice = z.object({ id: z.string(), title: z.string(), shown: z.boolean() });
export type HomeChoice = z.infer<typeof homeChoice>;
export const homeChoices = z.object({ choices: z.array(homeChoice) });
export type HomeChoices = z.infer<typeof homeChoices>;
