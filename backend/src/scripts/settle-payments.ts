import type { ExecArgs } from "@medusajs/framework/types";
import { reconcilePaymentsWorkflow } from "../workflows/reconcile-payments";

/** `npm run settle`: compares Stripe's last 72 hours with the database and repairs what differs. */
export default async function settlePayments({ container }: ExecArgs): Promise<void> {
  const { result } = await reconcilePaymentsWorkflow(container).run({ input: { all: true } });
  console.log(
    `events handled ${result.events}, payments repaired ${result.repaired}, failed ${result.failed}`,
  );
}
