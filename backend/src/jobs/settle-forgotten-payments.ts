import type { MedusaContainer } from "@medusajs/framework/types";
import { settleForgottenPaymentsWorkflow } from "../workflows/settle-forgotten-payments";

/** Each minute our own rows; every ten minutes also everything Stripe knows of the last 72 hours. */
export default async function settleForgottenPayments(container: MedusaContainer): Promise<void> {
  const all = new Date().getMinutes() % 10 === 0;
  await settleForgottenPaymentsWorkflow(container).run({ input: { all } });
}

export const config = { name: "settle-forgotten-payments", schedule: "* * * * *" };
