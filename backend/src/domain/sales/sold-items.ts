import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { z } from "zod";
import { sourcesOf } from "../cart/line-sources";

export interface SoldItem {
  /** Slugs of the articles that its product was added from, first one first. */
  articles: string[];
  /** Its product's handle when it was ordered. */
  handle: string | null;
}

const order = z.object({
  metadata: z.record(z.string(), z.unknown()).nullish(),
  items: z.array(
    z
      .object({ id: z.string(), variant_id: z.string().nullish(), product_handle: z.string().nullish() })
      .nullable(),
  ),
});

/** As many orders as one query reads. */
const atOnce = 500;

/** The lines of these orders, by id, with the articles they came from. */
export async function soldItems(
  container: MedusaContainer,
  orderIds: string[],
): Promise<Map<string, SoldItem>> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const ids = [...new Set(orderIds)];
  const items = new Map<string, SoldItem>();
  for (let at = 0; at < ids.length; at += atOnce) {
    const { data } = await query.graph({
      entity: "order",
      fields: ["metadata", "items.id", "items.variant_id", "items.product_handle"],
      filters: { id: ids.slice(at, at + atOnce) },
    });
    for (const { metadata, items: lines } of z.array(order).parse(data)) {
      const sources = sourcesOf(metadata);
      for (const line of lines)
        if (line)
          items.set(line.id, {
            articles: sources[line.variant_id ?? ""] ?? [],
            handle: line.product_handle ?? null,
          });
    }
  }
  return items;
}
