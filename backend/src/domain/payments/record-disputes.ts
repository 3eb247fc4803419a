import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import { expanded } from "../../modules/stripe-checkout/statuses";
import { alertOwner } from "../letters/owner-alert";
import { intentOf, type Payment } from "./read-payment";
import { stripe } from "./stripe";

/** Stores on the order that the buyer's bank disputes its payment, and how that ended; alerts the owner each time. */
export async function recordDisputes(container: MedusaContainer, payment: Payment): Promise<void> {
  const intent = intentOf(payment);
  const charge = expanded(expanded(payment.session.payment_intent)?.latest_charge);
  if (!intent || !charge?.disputed) return;
  const { data } = await stripe().disputes.list({ payment_intent: intent, limit: 100 });
  const { order } = payment;
  for (const { id, status, amount } of data)
    await alertOwner(container, "dispute", `${id}/${status}`, { cents: amount, order: order?.displayId });
  if (!order) return;
  const disputes = data.map(({ id, status, reason, amount }) => ({
    id,
    status,
    reason,
    amount_cents: amount,
  }));
  if (JSON.stringify(order.metadata.disputes) === JSON.stringify(disputes)) return;
  await container
    .resolve(Modules.ORDER)
    .updateOrders([{ id: order.id, metadata: { ...order.metadata, disputes } }]);
}
