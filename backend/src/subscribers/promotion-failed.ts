import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework";
import { alertOwner } from "../domain/letters/owner-alert";
import { promotionFailed, promotionFailure } from "../modules/promotions/service";

/** A promotion that cannot be worked out takes nothing, and the shop goes on: the owner hears of it once. */
export default async function onPromotionFailed({
  event,
  container,
}: SubscriberArgs<unknown>): Promise<void> {
  const { code } = promotionFailure.parse(event.data);
  await alertOwner(container, "promotion_failed", code, { cents: 0 });
}

export const config: SubscriberConfig = { event: promotionFailed };
