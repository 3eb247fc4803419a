import { z } from "zod";

/** Null in the metadata of a variant: sold by the piece. Left out: the owner has not said it. */
const net = z.object({ net_grams: z.coerce.number().positive().nullish().catch(undefined) }).catch({});
const portions = z.object({ portions: z.coerce.number().int().positive().nullish().catch(null) }).catch({});

/** What a variant holds, from its metadata; what somebody typed there by hand is understood too. */
export function contentOf(metadata: unknown): { net_grams?: number | null; portions: number | null } {
  const said = metadata ?? {};
  const raw: unknown = Reflect.get(Object(said), "net_grams");
  const net_grams = raw === null ? null : (net.parse(said).net_grams ?? undefined);
  return {
    ...(net_grams === undefined ? {} : { net_grams }),
    portions: portions.parse(said).portions ?? null,
  };
}
