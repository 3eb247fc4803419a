import { model } from "@medusajs/framework/utils";

/**
 * A Stripe event: stored before it is acknowledged, under Stripe's own id, so that any number of deliveries are one
 * row. Ids only: the state is read from Stripe when the event is handled.
 */
export const StripeEvent = model.define("stripe_event", {
  id: model.id().primaryKey(),
  type: model.text(),
  stripe_session: model.text().nullable(),
  payment_intent: model.text().nullable(),
  received_at: model.dateTime(),
  handled_at: model.dateTime().nullable(),
  attempts: model.number().default(0),
  next_attempt_at: model.dateTime().index(),
  last_error: model.text().nullable(),
  /** Tried too often: only the owner's "try again" handles it. */
  dead: model.boolean().default(false),
});
