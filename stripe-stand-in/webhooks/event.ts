import type Stripe from "stripe";
import { newId } from "../store/ids";
import type { EventRow } from "../store/rows";
import type { World } from "../world";

export const API_VERSION = "2026-10-28.endive";

/** Notes that something happened, with the object as it is now, and sends it to the endpoints. */
export function emit(world: World, type: Stripe.Event.Type, object: Stripe.Event.Data.Object): EventRow {
  const event: EventRow = {
    id: newId("evt_1"),
    object: "event",
    api_version: API_VERSION,
    created: world.store.clock.now(),
    data: { object: structuredClone(object) },
    livemode: false,
    pending_webhooks: 0,
    request: world.request,
    type,
  };
  world.store.events.put(event);
  world.dispatcher.deliver(event);
  return event;
}
