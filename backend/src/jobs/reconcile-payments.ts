import type { MedusaContainer } from "@medusajs/framework/types";
import { reconcilePaymentsWorkflow } from "../workflows/reconcile-payments";

/** Each minute our own rows; every ten minutes also everything Stripe knows of the last 72 hours. */
export default async function reconcilePayments(container: MedusaContainer): Promise<void> {
  const all = new Date().getMinutes() % 10 === 0;
  await reconcilePaymentsWorkflow(container).run({ input: { all } });
}

export const config = { name: "reconcile-payments", schedule: "* * * * *" };
