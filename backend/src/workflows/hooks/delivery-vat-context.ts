import {
  updateOrderTaxLinesWorkflow,
  updateTaxLinesWorkflow,
  upsertTaxLinesWorkflow,
} from "@medusajs/medusa/core-flows";
import type { MedusaContainer } from "@medusajs/framework/types";
import { StepResponse } from "@medusajs/framework/workflows-sdk";
import { hasGoodsForVat, vatContext, vatContextOf } from "../../domain/vat/vat-context";

/**
 * Medusa asks for the VAT of a delivery without the goods, and for that of goods without the delivery: this hook adds
 * what the tax provider needs to know to its context.
 */
async function context(container: MedusaContainer, entity: "cart" | "order", id: string) {
  return new StepResponse((await vatContext(container, entity, id)) ?? undefined);
}

/** A cart without a delivery needs none; what Medusa read of the cart is not read again where it is enough. */
async function ofCart(
  container: MedusaContainer,
  cart: { id: string; shipping_methods?: unknown[] | null },
  methods: unknown[] | undefined,
) {
  if (cart.shipping_methods?.length && hasGoodsForVat(cart))
    return new StepResponse((await vatContextOf(container, cart)) ?? undefined);
  if (cart.shipping_methods?.length || methods?.length) return context(container, "cart", cart.id);
  return new StepResponse(undefined);
}

updateTaxLinesWorkflow.hooks.setTaxLineContext(({ cart, shipping_methods }, { container }) =>
  ofCart(container, cart, shipping_methods),
);

upsertTaxLinesWorkflow.hooks.setTaxLineContext(({ cart, shipping_methods }, { container }) =>
  ofCart(container, cart, shipping_methods),
);

updateOrderTaxLinesWorkflow.hooks.setTaxLineContext(({ order }, { container }) =>
  context(container, "order", order.id),
);
