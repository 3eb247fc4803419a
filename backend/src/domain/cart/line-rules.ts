import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils";
import { z } from "zod";
import { contentOf } from "../catalogue/net-content";
import { checkStock, type WantedVariant } from "../catalogue/stock-check";
import { shopContext } from "../shop/shop-context";
import { productKind } from "../../contracts/declaration-facts";
import type { RefusalCode } from "../../contracts/refusal";
import { saysContent } from "../../shared/food-facts/completeness";

/** Most pieces of one variant in one cart. More is a mistake or a wholesaler's order, which goes by mail. */
export const mostOfOne = 99;

/** Whether a line may have this quantity: a whole number from 1 to 99. */
export const isQuantity = (quantity: unknown): boolean =>
  typeof quantity === "number" && Number.isInteger(quantity) && quantity >= 1 && quantity <= mostOfOne;

/** The error for a refusal inside a Medusa workflow, which keeps only its code; api/support/refusal.ts answers it. */
export const refusing = (code: RefusalCode): MedusaError =>
  new MedusaError(MedusaError.Types.NOT_ALLOWED, code, code);

/** What a cart holds of each variant once `added` has been added to what it `held`. */
export function together(held: WantedVariant[], added: WantedVariant[]): WantedVariant[] {
  const sums = new Map<string, number>();
  for (const { variantId, quantity } of [...held, ...added])
    sums.set(variantId, (sums.get(variantId) ?? 0) + quantity);
  return [...sums].map(([variantId, quantity]) => ({ variantId, quantity }));
}

const sellableRow = z.object({
  id: z.string(),
  metadata: z.unknown(),
  product: z
    .object({
      status: z.string(),
      sales_channels: z.array(z.object({ id: z.string() }).nullable()).nullish(),
      food_information: z.object({ kind: productKind }).nullish(),
    })
    .nullish(),
});

/**
 * Refuses a change after which the cart would hold `whole`, when one of the `changed` variants cannot be bought so.
 * @throws MedusaError with a refusal code: quantity_invalid, not_for_sale, sold_out, not_enough_stock
 */
export async function demandSellable(
  container: MedusaContainer,
  whole: WantedVariant[],
  changed: Set<string>,
): Promise<void> {
  const touched = whole.filter(({ variantId }) => changed.has(variantId));
  if (touched.some(({ quantity }) => !isQuantity(quantity))) throw refusing("quantity_invalid");
  const [forSale, stock] = await Promise.all([
    sellable(container, [...changed]),
    checkStock(container, whole),
  ]);
  for (const { variantId } of touched) {
    if (!forSale.has(variantId)) throw refusing("not_for_sale");
    const answer = stock.get(variantId);
    if (!answer) throw refusing("not_for_sale");
    if (!answer.enough) throw refusing(answer.left ? "not_enough_stock" : "sold_out");
  }
}

/** Those of the variants whose product is published, in the shop's sales channel, and has its food information; of food those that say their content. */
async function sellable(container: MedusaContainer, variantIds: string[]): Promise<Set<string>> {
  const { salesChannelId } = await shopContext(container);
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "variant",
    fields: [
      "id",
      "metadata",
      "product.status",
      "product.sales_channels.id",
      "product.food_information.kind",
    ],
    filters: { id: variantIds },
  });
  const rows = z.array(sellableRow).parse(data);
  return new Set(
    rows
      .filter(
        ({ product, metadata }) =>
          product?.status === "published" &&
          product.food_information &&
          saysContent(product.food_information.kind, contentOf(metadata).net_grams) &&
          product.sales_channels?.some((channel) => channel?.id === salesChannelId),
      )
      .map(({ id }) => id),
  );
}
