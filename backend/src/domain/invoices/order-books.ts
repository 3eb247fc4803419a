import type { MedusaContainer } from "@medusajs/framework/types";
import type { z } from "zod";
import { order, readOrder } from "../orders/read-order";

const forBooks = order.pick({
  id: true,
  display_id: true,
  email: true,
  currency_code: true,
  created_at: true,
  metadata: true,
  total: true,
  credit_line_total: true,
  items: true,
  shipping_methods: true,
  shipping_address: true,
  billing_address: true,
  payment_collections: true,
});
type Payment = z.output<typeof forBooks>["payment_collections"][number]["payments"][number];

/** An order as its invoice needs it, its payments, captures and refunds each in one list. */
export type OrderBooks = z.output<typeof forBooks> & {
  payments: Payment[];
  captures: Payment["captures"];
  refunds: Payment["refunds"];
};

/** An order as its invoice needs it. Sums are Medusa's, in major units. @throws when it does not exist. */
export async function orderBooks(container: MedusaContainer, id: string): Promise<OrderBooks> {
  const found = await readOrder(container, id, forBooks);
  const payments = found.payment_collections.flatMap((collection) => collection.payments);
  return {
    ...found,
    payments,
    captures: payments.flatMap(({ captures }) => captures),
    refunds: payments.flatMap(({ refunds }) => refunds),
  };
}
