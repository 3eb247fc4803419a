import { z } from "zod";

/** A page of this shop: a path without query, "/product/x". */
export const pagePath = z
  .string()
  .trim()
  .max(300)
  .regex(/^\/(?!\/)[^\s?#\\]*$/);

/** POST /store/unknown-addresses: asked by the storefront for an address that has no page, and counted. */
export const unknownAddressRequest = z.strictObject({ path: pagePath });

/** `moved`: the page has another address now. `gone`: there was one, and there is none any more. */
export const unknownAddress = z.discriminatedUnion("state", [
  z.object({ state: z.literal("moved"), to: pagePath }),
  z.object({ state: z.literal("gone") }),
  z.object({ state: z.literal("unknown") }),
]);
export type UnknownAddress = z.infer<typeof unknownAddress>;

/** POST /admin/page-addresses: from now on readers of `path` get the page `to`. */
export const redirectRequest = z.strictObject({ path: pagePath, to: pagePath });

export const redirect = z.object({
  id: z.string(),
  path: z.string(),
  /** Where readers end; null when the page it stood for is gone. */
  to: z.string().nullable(),
  /** Whether the owner made it; the others remember what a page was called before. */
  own: z.boolean(),
});
export type Redirect = z.infer<typeof redirect>;

/** What readers asked for and did not get: an address, or a search without result. */
export const unanswered = z.object({
  id: z.string(),
  kind: z.enum(["address", "search"]),
  words: z.string(),
  count: z.number().int(),
  lastAt: z.iso.datetime(),
});
export type Unanswered = z.infer<typeof unanswered>;

/** GET /admin/page-addresses */
export const adminPageAddresses = z.object({
  redirects: z.array(redirect),
  unanswered: z.array(unanswered),
});
export type AdminPageAddresses = z.infer<typeof adminPageAddresses>;
