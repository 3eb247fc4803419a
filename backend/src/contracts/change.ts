import { z } from "zod";

/** What changed, never which tags: only the storefront's cache-tags.ts knows tags. */
export const change = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("product"), id: z.string(), handle: z.string().optional() }),
  z.object({ kind: z.literal("article"), id: z.string(), slug: z.string().optional() }),
  z.object({ kind: z.literal("page"), slug: z.string() }),
  z.object({ kind: z.literal("author"), slug: z.string() }),
  z.object({ kind: z.literal("category"), handle: z.string().optional() }),
  z.object({ kind: z.literal("shop") }),
]);
export type Change = z.infer<typeof change>;

/**
 * POST {storefront}/api/revalidate, header `x-volle-kom-signature: t=<unix seconds>,v1=<hex>`
 * where v1 = HMAC-SHA256(REVALIDATE_SECRET, `${t}.${raw body}`).
 */
export const changesPosted = z.object({ changes: z.array(change).min(1).max(500) });
export type ChangesPosted = z.infer<typeof changesPosted>;
