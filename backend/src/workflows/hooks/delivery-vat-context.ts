import {
  updateOrderTaxLinesWorkflow,
  updateTaxLinesWorkflow,
  upsertTaxLinesWorkflow,
} from "@medusajs/medusa/core-flows";
import type { MedusaContainer } from "@medusajs/framework/types";
import { StepResponse } from "@medusajs/framework/workflows-sdk";
import { readShopFile } from "../../domain/shop/shop-file";
import { goodsByRate } from "../../domain/vat/goods-by-rate";

/** Medusa asks for the VAT of a delivery without the goods: this hook adds them to the tax provider's context. */
async function deliveryVatContext(
  container: MedusaContainer,
  entity: "cart" | "order",
  id: string,
  methods: unknown[] | undefined,
) {
  if (!methods?.length) return new StepResponse(undefined);
  const goods = await goodsByRate(container, entity, id);
  return new StepResponse({ goods, deliveryVat: readShopFile().deliveryVat });
}

updateTaxLinesWorkflow.hooks.setTaxLineContext(({ cart, shipping_methods }, { container }) =>
  deliveryVatContext(container, "cart", cart.id, shipping_methods),
);

upsertTaxLinesWorkflow.hooks.setTaxLineContext(({ cart, shipping_methods }, { container }) =>
  deliveryVatContext(container, "cart", cart.id, shipping_methods),
);

updateOrderTaxLinesWorkflow.hooks.setTaxLineContext(({ order, shipping_methods }, { container }) =>
  deliveryVatContext(container, "order", order.id, shipping_methods),
);
