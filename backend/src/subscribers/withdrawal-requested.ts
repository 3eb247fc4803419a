import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework";
import { answerRequest } from "../domain/withdrawals/answer-request";

/** Sends the link that a form on the page alone asks for, without waiting for the job. */
export default async function onEvent({ event, container }: SubscriberArgs<{ id: string }>): Promise<void> {
  await answerRequest(container, event.data.id);
}

export const config: SubscriberConfig = {
  event: "withdrawal.requested",
  context: { subscriberId: "withdrawal-requested" },
};
