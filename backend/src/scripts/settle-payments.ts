import type { ExecArgs } from "@medusajs/framework/types";
import { reconcile } from "../domain/payments/reconcile";
import { sendMissingConfirmations } from "../workflows/send-missing-confirmations";

/** `npm run settle`: compares Stripe's last 72 hours with the database and repairs what differs. */
export default async function settlePayments({ container }: ExecArgs): Promise<void> {
  const { events, repaired, failed } = await reconcile(container);
  await sendMissingConfirmations(container);
  console.log(`events handled ${events}, payments repaired ${repaired}, failed ${failed}`);
}
