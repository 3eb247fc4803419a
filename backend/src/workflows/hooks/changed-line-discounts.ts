import { computeAdjustmentsForPreviewWorkflow } from "@medusajs/medusa/core-flows";
import { ChangeActionType, Modules } from "@medusajs/framework/utils";
import { StepResponse } from "@medusajs/framework/workflows-sdk";
import { z } from "zod";
import { keptDiscounts } from "../../domain/discounts/changed-line";
import { rows } from "../../shared/records";

const amount = z.coerce.number();
const adjustment = z.object({
  amount,
  code: z.string().nullish(),
  description: z.string().nullish(),
  promotion_id: z.string().nullish(),
  is_tax_inclusive: z.boolean().nullish(),
});
const lines = rows(
  z.object({ id: z.string(), quantity: amount, unit_price: amount, adjustments: rows(adjustment) }),
);
const details = z.looseObject({
  reference_id: z.string(),
  quantity: amount,
  unit_price: amount.nullish(),
});

/**
 * Runs at each step of an order edit, before the preview: what was taken off a line whose quantity or price changes is
 * written into the change itself, which is where Medusa takes it from for the preview and for the order (see
 * domain/discounts/changed-line.ts). A change that takes its promotions along is worked out anew by Medusa after this.
 */
computeAdjustmentsForPreviewWorkflow.hooks.setPromotionContext(
  async ({ order, orderChange }, { container }) => {
    const orders = container.resolve(Modules.ORDER);
    const discounted = lines
      .parse((order as { items?: unknown }).items)
      .filter(({ adjustments }) => adjustments.length > 0);
    const actions = await orders.listOrderChangeActions({ order_change_id: orderChange.id });
    const updates = actions.filter(({ action }) => action === ChangeActionType.ITEM_UPDATE);
    const kept = updates.flatMap(({ id, details: asked }) => {
      const change = details.parse(asked);
      const line = discounted.find((each) => each.id === change.reference_id);
      return line ? [{ id, details: { ...change, adjustments: keptDiscounts(line, change) } }] : [];
    });
    if (kept.length > 0) await orders.updateOrderChangeActions(kept);
    return new StepResponse(undefined);
  },
);
