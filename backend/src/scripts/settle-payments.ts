import type { ExecArgs } from "@medusajs/framework/types";
import { settleForgottenPaymentsWorkflow } from "../workflows/settle-forgotten-payments";

/** `npm run settle`: compares Stripe's last 72 hours with the database and repairs what differs. */
export default async function settlePayments({ container }: ExecArgs): Promise<void> {
  const { result } = await settleForgottenPaymentsWorkflow(container).run({ input: { all: true } });
  console.log(
    `events handled ${result.events}, payments repaired ${result.repaired}, failed ${result.failed}`,
  );
}
