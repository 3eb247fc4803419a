import type Stripe from "stripe";
import { newDispute } from "../entities/dispute";
import { emit } from "../webhooks/event";
import type { World } from "../world";

/** A buyer disputes a charge at the bank. */
export function dispute(world: World, charge: Stripe.Charge, reason: string): Stripe.Dispute {
  const opened = newDispute(charge, reason, world.store.clock.now());
  world.store.disputes.put(opened);
  world.store.charges.put({ ...charge, disputed: true });
  emit(world, "charge.dispute.created", opened);
  return opened;
}

/** The bank decides. */
export function closeDispute(world: World, opened: Stripe.Dispute, status: "won" | "lost"): Stripe.Dispute {
  const closed = world.store.disputes.put({ ...opened, status });
  emit(world, "charge.dispute.closed", closed);
  return closed;
}
