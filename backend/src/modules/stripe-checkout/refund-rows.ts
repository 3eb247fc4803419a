import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { z } from "zod";

const row = z.object({
  id: z.string(),
  metadata: z
    .object({ stripe_refund: z.string().optional(), refunded_for: z.string().max(100).optional() })
    .nullish()
    .catch(null),
});

export interface RefundRow {
  id: string;
  /** A refund that Stripe already made, when this row only books it. */
  stripeRefund: string | null;
  /** The press of the owner's button that it is for: Stripe keeps it, for a row whose answer was lost is deleted. */
  refundedFor: string | null;
}

/**
 * Medusa's own rows of these refunds. Medusa writes a row before it calls the provider and deletes it when that fails,
 * but passes only its id to the provider: the other fields are read here.
 */
export async function refundRows(container: Record<string, unknown>, ids: string[]): Promise<RefundRow[]> {
  const knex = container[ContainerRegistrationKeys.PG_CONNECTION] as Knex; // in every module's container
  const found: unknown = await knex("refund")
    .whereIn("id", ids)
    .whereNull("deleted_at")
    .select("id", "metadata");
  return z
    .array(row)
    .parse(found)
    .map(({ id, metadata }) => ({
      id,
      stripeRefund: metadata?.stripe_refund ?? null,
      refundedFor: metadata?.refunded_for ?? null,
    }));
}
