import type { MedusaContainer } from "@medusajs/framework/types";
import { answerWaiting } from "../domain/withdrawals/answer-request";

/** Milliseconds in which the subscriber has its turn. */
const patience = 30_000;

/** Answers the forms of the withdrawal page whose event was lost in a crash. */
export default async function answerWithdrawalRequests(container: MedusaContainer): Promise<void> {
  await answerWaiting(container, new Date(Date.now() - patience));
}

export const config = { name: "answer-withdrawal-requests", schedule: "* * * * *" };
