import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";
import { refreshCartItemsWorkflow } from "@medusajs/medusa/core-flows";
import { z } from "zod";
import type { CartRecord } from "./read-cart";

/** Most articles that are remembered of one variant: the first ones and, in the last place, the latest. */
const mostSources = 20;

const slug = z.string().regex(/^[a-z0-9-]{1,120}$/);
const sources = z.record(z.string(), z.array(slug)).catch({});

/** The articles a buyer came from, by variant, first one first. Kept with the cart, so that one product is one line. */
export const sourcesOf = (metadata: Record<string, unknown> | null | undefined): Record<string, string[]> =>
  sources.parse(metadata?.sources ?? {});

/** Adds an article to what is remembered of a variant: once, and again at the end when others came between. Pure. */
export function withSource(known: string[], article: string): string[] {
  if (known.at(-1) === article) return known;
  const added = [...known.filter((each, at) => at === 0 || each !== article), article];
  return added.length <= mostSources ? added : [...added.slice(0, mostSources - 1), article];
}

/** Notes which article a variant of a cart was added from. A cart that does not exist is left to whoever adds to it. */
export async function rememberSource(
  container: MedusaContainer,
  cartId: string,
  variantId: string,
  article: string,
): Promise<void> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  await knex.transaction(async (transaction) => {
    // Two additions at once must not overwrite each other's note.
    const held: unknown = await transaction("cart").where({ id: cartId }).forUpdate().first("metadata");
    const row = z
      .object({ metadata: z.record(z.string(), z.unknown()).nullish() })
      .optional()
      .parse(held);
    if (!row) return;
    const known = sourcesOf(row.metadata);
    const before = Object.hasOwn(known, variantId) ? (known[variantId] ?? []) : [];
    const after = { ...known, [variantId]: withSource(before, article) };
    await transaction("cart")
      .where({ id: cartId })
      .update({ metadata: JSON.stringify({ ...row.metadata, sources: after }) });
  });
}

/**
 * Lines of one variant become one line: an older cart, or another storefront's, may hold it more than once, and then no
 * single line can be brought to what there is in stock. The first line takes the sum, the others go.
 * @returns whether anything changed
 */
export async function mergeLines(container: MedusaContainer, { id, items }: CartRecord): Promise<boolean> {
  const byVariant = new Map<string, CartRecord["items"]>();
  for (const line of items.filter(({ variant_id }) => variant_id)) {
    const key = `${line.variant_id}/${line.unit_price}`;
    byVariant.set(key, [...(byVariant.get(key) ?? []), line]);
  }
  const doubles = [...byVariant.values()].filter((lines) => lines.length > 1);
  if (doubles.length === 0) return false;
  const carts = container.resolve(Modules.CART);
  for (const [first, ...others] of doubles) {
    if (!first) continue;
    const quantity = [first, ...others].reduce((sum, line) => sum + line.quantity, 0);
    await carts.updateLineItems([{ selector: { id: first.id }, data: { quantity } }]);
    await carts.deleteLineItems(others.map((line) => line.id));
  }
  await refreshCartItemsWorkflow(container).run({ input: { cart_id: id } });
  return true;
}
