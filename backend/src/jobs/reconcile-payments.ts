import type { MedusaContainer } from "@medusajs/framework/types";
import { reconcile, settleUnsettled } from "../domain/payments/reconcile";
import { sendMissingConfirmations } from "../workflows/send-missing-confirmations";

/** Each minute our own rows; every ten minutes also everything Stripe knows of the last 72 hours. */
export default async function reconcilePayments(container: MedusaContainer): Promise<void> {
  const all = new Date().getMinutes() % 10 === 0;
  await (all ? reconcile(container) : settleUnsettled(container));
  await sendMissingConfirmations(container);
}

export const config = { name: "reconcile-payments", schedule: "* * * * *" };
