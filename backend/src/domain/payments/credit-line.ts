import type { BigNumberInput, MedusaContainer } from "@medusajs/framework/types";
import { ChangeActionType, Modules, OrderChangeType } from "@medusajs/framework/utils";
import type { OrderFacts } from "./order-facts";

/**
 * Adds a credit line to an order, as core does for a refund.
 * @param amount major units, VAT included; below zero takes an earlier one back
 */
export async function addCreditLine(
  container: MedusaContainer,
  { id, collectionId }: Pick<OrderFacts, "id" | "collectionId">,
  amount: BigNumberInput,
): Promise<void> {
  const orders = container.resolve(Modules.ORDER);
  const change = await orders.createOrderChange({
    order_id: id,
    change_type: OrderChangeType.CREDIT_LINE,
    actions: [
      {
        order_id: id,
        action: ChangeActionType.CREDIT_LINE_ADD,
        reference: "payment_collection",
        reference_id: collectionId ?? undefined,
        amount,
      },
    ],
  });
  await orders.confirmOrderChange(change.id);
}
