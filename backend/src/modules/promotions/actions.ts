import type { ComputeActions } from "@medusajs/framework/types";
import { MathBN } from "@medusajs/framework/utils";
import type { PricedGoods, Sold } from "./priced-goods";
import type { Discounts, Part } from "./discounts";

/**
 * The actions that Medusa's workflows make adjustments of: what is there goes, and the discounts come. A line's is
 * written VAT included. A delivery's cannot be (its table lacks the column, in 2.21.2): it is written without VAT, in
 * so many decimals that with VAT it is whole cents again. Pure.
 */
export function actionsOf(priced: PricedGoods, { taken, skipped }: Discounts): ComputeActions[] {
  return [
    ...priced.goods.flatMap((sold) =>
      sold.adjustments.map(({ id, code }): ComputeActions => {
        return { action: "removeItemAdjustment", adjustment_id: id, item_id: sold.id, code };
      }),
    ),
    ...priced.deliveries.flatMap((sold) =>
      sold.adjustments.map(({ id, code }): ComputeActions => {
        return {
          action: "removeShippingMethodAdjustment",
          adjustment_id: id,
          shipping_method_id: sold.id,
          code,
        };
      }),
    ),
    ...taken.flatMap(({ promotion: { code }, goods, deliveries }) => [
      ...goods.map(({ id, cents }) => {
        const amount = cents / 100;
        // Medusa's own type lacks the mark that its workflow writes.
        const action = { action: "addItemAdjustment", item_id: id, amount, code, is_tax_inclusive: true };
        return action as ComputeActions;
      }),
      ...deliveries.map(({ id, cents }): ComputeActions => {
        const amount = netOf(priced.deliveries, { id, cents });
        return { action: "addShippingMethodAdjustment", shipping_method_id: id, amount, code };
      }),
    ]),
    ...skipped
      .filter(({ reason }) => reason === "used_up" || reason === "used_before")
      .map(({ promotion: { code } }): ComputeActions => ({ action: "campaignBudgetExceeded", code })),
  ];
}

/** As text: a number loses its last decimals on its way through a workflow. */
function netOf(all: Sold[], { id, cents }: Part): string {
  const { rate = 0 } = all.find((sold) => sold.id === id) ?? {};
  return MathBN.div(cents / 100, MathBN.add(1, MathBN.div(rate, 100))).toString();
}
