import type { MedusaContainer } from "@medusajs/framework/types";
import type { AttentionThing } from "../../contracts/admin-attention";
import { inboxOf } from "../payments/stripe";
import { thing } from "./thing";

/** Stripe's events that were tried and are not handled: what waits for its first try is no trouble. */
export async function stuckPayments(container: MedusaContainer): Promise<AttentionThing[]> {
  const [, count] = await inboxOf(container).listAndCountStripeEvents(
    { handled_at: null, $or: [{ dead: true }, { attempts: { $gte: 1 } }] },
    { take: 1, select: ["id"] },
  );
  return thing("payments_stuck", count, "/payments");
}
