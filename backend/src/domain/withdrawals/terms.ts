import { z } from "zod";
import type { ShopSettings } from "../../contracts/shop-settings";

type Terms = Pick<ShopSettings["withdrawal"], "days" | "arrivesWithin">;

const noted = z
  .object({
    withdrawal: z.object({ days: z.number(), arrivesWithin: z.record(z.string(), z.number()) }).optional(),
  })
  .catch({});

/**
 * The terms of withdrawal that an order has: those that were promised when it was placed, or those of today where they
 * are better for the buyer. Pure.
 * @param metadata of the order; one from before terms were noted has those of today
 */
export function termsOfOrder(metadata: unknown, { days, arrivesWithin }: Terms): Terms {
  const { withdrawal: promised } = noted.parse(metadata ?? {});
  const countries = Object.entries(arrivesWithin);
  return {
    days: Math.max(days, promised?.days ?? 0),
    arrivesWithin: Object.fromEntries(
      countries.map(([code, within]) => [code, Math.max(within, promised?.arrivesWithin[code] ?? 0)]),
    ),
  };
}
