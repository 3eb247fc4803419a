import type { MedusaContainer } from "@medusajs/framework/types";
import { StepResponse } from "@medusajs/framework/workflows-sdk";
import {
  addToCartWorkflow,
  createCartWorkflow,
  updateLineItemInCartWorkflow,
} from "@medusajs/medusa/core-flows";
import { z } from "zod";
import { demandSellable, refusing, together } from "../../domain/cart/line-rules";
import { readCart } from "../../domain/cart/read-cart";
import type { WantedVariant } from "../../domain/catalogue/stock-check";
import { rows } from "../../shared/records";

/**
 * What may be added to a cart, checked inside Medusa's own cart workflows, under the cart's lock: it is for sale, the
 * quantity is allowed, and there is stock when everything else in the cart is bought too. Read only: nothing to undo.
 */
addToCartWorkflow.hooks.validate(async ({ input }, { container }) => {
  const added = wantedOf(input.items ?? []);
  const whole = together(await linesOf(container, input.cart_id), added);
  await demandSellable(container, whole, new Set(added.map(({ variantId }) => variantId)));
  return new StepResponse(undefined);
});

createCartWorkflow.hooks.validate(async ({ input }, { container }) => {
  const added = wantedOf(input.items ?? []);
  if (added.length > 0)
    await demandSellable(container, together([], added), new Set(added.map(({ variantId }) => variantId)));
  return new StepResponse(undefined);
});

updateLineItemInCartWorkflow.hooks.validate(async ({ input }, { container }) => {
  const { quantity } = z.object({ quantity: z.coerce.number().optional() }).parse(input.update);
  if (quantity === undefined) return new StepResponse(undefined);
  const held = await linesOf(container, input.cart_id);
  const line = held.find(({ id }) => id === input.item_id);
  if (!line) throw refusing("line_not_found");
  const others = held.filter((other) => other !== line);
  const whole = together(others, [{ variantId: line.variantId, quantity }]);
  // A smaller quantity is always allowed, also when even that is no longer in stock.
  if (quantity >= 1 && quantity < line.quantity && Number.isInteger(quantity))
    return new StepResponse(undefined);
  await demandSellable(container, whole, new Set([line.variantId]));
  return new StepResponse(undefined);
});

const item = z.object({ variant_id: z.string().nullish(), quantity: z.coerce.number() });

function wantedOf(items: unknown[]): WantedVariant[] {
  return z
    .array(item)
    .parse(items)
    .map(({ variant_id, quantity }) => {
      if (!variant_id) throw refusing("not_for_sale");
      return { variantId: variant_id, quantity };
    });
}

const cartLines = z.object({ items: rows(item.extend({ id: z.string() })) });

async function linesOf(
  container: MedusaContainer,
  cartId: string,
): Promise<(WantedVariant & { id: string })[]> {
  const cart = await readCart(container, cartId, cartLines);
  return (cart?.items ?? []).flatMap(({ id, variant_id, quantity }) =>
    variant_id ? [{ id, variantId: variant_id, quantity }] : [],
  );
}
