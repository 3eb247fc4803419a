import type { Context } from "@medusajs/framework/types";
import type { EntityManager } from "@medusajs/framework/mikro-orm/knex";
import { InjectTransactionManager, MedusaContext, MedusaService } from "@medusajs/framework/utils";
import { PendingChange } from "./models/pending-change";

export interface ClaimedChange {
  id: string;
  change: unknown;
}

/** Longer than a sender may need for one attempt, so that a sender that died is not waited for. */
const claimSeconds = 20;

const claim = `
  update pending_change set claimed_until = now() + make_interval(secs => ?), attempts = attempts + 1
  where id in (
    select id from pending_change where claimed_until is null or claimed_until < now()
    order by created_at limit ? for update skip locked
  )
  returning id, change`;

/** Changes wait here until the storefront has taken them: nothing is lost when it, or we, fall over in between. */
export class ChangeOutboxService extends MedusaService({ PendingChange }) {
  /** Takes up to `limit` waiting changes in hand; no other sender gets them for 20 seconds. */
  @InjectTransactionManager()
  async claim(
    limit: number,
    @MedusaContext() context: Context<EntityManager> = {},
  ): Promise<ClaimedChange[]> {
    return (await context.transactionManager?.execute<ClaimedChange[]>(claim, [claimSeconds, limit])) ?? [];
  }

  /** Confirmed by the storefront. */
  @InjectTransactionManager()
  async confirm(ids: string[], @MedusaContext() context: Context<EntityManager> = {}): Promise<void> {
    await context.transactionManager?.execute(
      "delete from pending_change where id in (select json_array_elements_text(?::json))",
      [JSON.stringify(ids)],
    );
  }

  /** Not taken: any sender may try again. */
  @InjectTransactionManager()
  async release(ids: string[], @MedusaContext() context: Context<EntityManager> = {}): Promise<void> {
    await context.transactionManager?.execute(
      "update pending_change set claimed_until = null where id in (select json_array_elements_text(?::json))",
      [JSON.stringify(ids)],
    );
  }
}
