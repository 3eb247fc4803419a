import { z } from "zod";
import { articleCard } from "./article";
import { picture } from "./picture";

/** The path's end of the page about the owner, who is the author unless an article names another. */
export const ownersPage = "over-mij";

const name = z.string().trim().min(1).max(200);
const slug = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
  .max(120);
const words = z.string().trim().max(2_000);
/** To a page of theirs elsewhere; empty for none. */
const link = z.union([z.literal(""), z.url({ protocol: /^https?$/ }).max(500)]);

/** GET /store/authors/:slug: who writes here, with their newest articles; `over-mij` is the owner. */
export const authorPage = z.object({
  slug: z.string(),
  name: z.string(),
  /** Empty for the owner, whose page has her own words. */
  words: z.string(),
  link: z.string(),
  picture: picture.nullable(),
  articles: z.array(articleCard),
  /** Of theirs in all. */
  count: z.number().int(),
});
export type AuthorPage = z.infer<typeof authorPage>;

/** POST /admin/authors/:id. The name is the one that articles have above them; the address stays as it was made. */
export const changeAuthorRequest = z.strictObject({ name, words, link, picture: picture.nullable() });
export type ChangeAuthorRequest = z.infer<typeof changeAuthorRequest>;

/** POST /admin/authors */
export const addAuthorRequest = changeAuthorRequest.extend({ slug });
export type AddAuthorRequest = z.infer<typeof addAuthorRequest>;

export const adminAuthor = addAuthorRequest.extend({
  id: z.string(),
  /** Articles of theirs that readers see. */
  count: z.number().int(),
});
export type AdminAuthor = z.infer<typeof adminAuthor>;
export const authorAnswer = z.object({ author: adminAuthor });

/** GET /admin/authors: those with a page, the owner, and names above published articles that have none. */
export const adminAuthors = z.object({
  owner: z.object({ name: z.string(), path: z.string(), count: z.number().int() }),
  authors: z.array(adminAuthor),
  unknown: z.array(z.object({ name: z.string(), count: z.number().int() })),
});
export type AdminAuthors = z.infer<typeof adminAuthors>;
