import type { MedusaContainer } from "@medusajs/framework/types";
import { order, readOrder, type PaymentOfOrder, type RefundOfOrder } from "../orders/read-order";

const withMoney = order.pick({
  id: true,
  display_id: true,
  status: true,
  email: true,
  currency_code: true,
  metadata: true,
  transactions: true,
  payment_collections: true,
});

export interface OrderFacts {
  id: string;
  displayId: number;
  canceled: boolean;
  email: string | null;
  currency: string;
  metadata: Record<string, unknown>;
  payments: PaymentOfOrder[];
  paymentSessions: { id: string }[];
  collectionId: string | null;
  /** Whether the order's transactions include all its captures. */
  booked: (payment: PaymentOfOrder) => boolean;
  /** Its refunds that the order's transactions do not include. */
  unbookedRefunds: (payment: PaymentOfOrder) => RefundOfOrder[];
}

/** An order with its money. @throws when it does not exist. */
export async function orderFacts(container: MedusaContainer, id: string): Promise<OrderFacts> {
  const found = await readOrder(container, id, withMoney);
  const references = new Set(found.transactions.map(({ reference_id }) => reference_id));
  return {
    id: found.id,
    displayId: found.display_id,
    canceled: found.status === "canceled",
    email: found.email ?? null,
    currency: found.currency_code,
    metadata: found.metadata ?? {},
    payments: found.payment_collections.flatMap(({ payments }) => payments),
    collectionId: found.payment_collections[0]?.id ?? null,
    paymentSessions: found.payment_collections.flatMap(({ payment_sessions }) => payment_sessions),
    booked: ({ captures }) => captures.every(({ id: capture }) => references.has(capture)),
    unbookedRefunds: ({ refunds }) => refunds.filter(({ id: refund }) => !references.has(refund)),
  };
}
