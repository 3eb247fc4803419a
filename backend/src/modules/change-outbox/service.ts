import type { Context } from "@medusajs/framework/types";
import type { EntityManager } from "@medusajs/framework/mikro-orm/knex";
import { InjectTransactionManager, MedusaContext, MedusaService } from "@medusajs/framework/utils";
import { change, type Change } from "../../contracts/change";
import { PendingChange } from "./models/pending-change";
import { postChanges, type Receiver } from "./post-changes";

interface ClaimedChange {
  id: string;
  change: unknown;
  attempts: number;
}

/** How a delivery ended. `waiting` of a failure are the changes that will be tried again. */
export type Delivery =
  { ok: true; delivered: number } | { ok: false; waiting: number; attempts: number; reason: string };

/** As many as one call may carry, by contracts/change.ts. */
const mostAtOnce = 500;

/** Longer than one attempt may take, so that another sender takes over when one has died. */
const claimSeconds = 20;

const claim = `
  update pending_change set claimed_until = now() + make_interval(secs => ?), attempts = attempts + 1
  where id in (
    select id from pending_change where claimed_until is null or claimed_until < now()
    order by created_at limit ? for update skip locked
  )
  returning id, change, attempts`;

/** After a day no page can be out of date any more: that is the longest lifetime of a page. */
const forget = "delete from pending_change where created_at < now() - interval '1 day'";
const byId = "where id in (select json_array_elements_text(?::json))";

/**
 * Changes that the storefront has not confirmed yet, so that none is lost when the storefront or this process crashes.
 */
export class ChangeOutboxService extends MedusaService({ PendingChange }) {
  readonly #receiver: Receiver;

  constructor(container: Record<string, unknown>, receiver: Receiver) {
    super(container, receiver);
    this.#receiver = receiver;
  }

  /** Stores changes; from then on they are posted until the storefront confirms them. */
  async remember(changes: Change[]): Promise<void> {
    if (changes.length > 0) await this.createPendingChanges(changes.map((each) => ({ change: each })));
  }

  /**
   * Posts the changes that wait now to the storefront, in one call where that is enough. Any number of senders may run at
   * once: each takes changes that no other is posting. A failure is returned, and its changes keep waiting.
   */
  async deliver(): Promise<Delivery> {
    for (let delivered = 0; ;) {
      const claimed = await this.claim();
      if (claimed.length === 0) return { ok: true, delivered };
      const ids = claimed.map((each) => each.id);
      try {
        await postChanges(this.#receiver, withoutRepeats(claimed));
      } catch (error) {
        await this.release(ids);
        const reason = error instanceof Error ? error.message : String(error);
        const attempts = Math.max(...claimed.map((each) => each.attempts));
        return { ok: false, waiting: ids.length, attempts, reason };
      }
      await this.confirm(ids);
      delivered += ids.length;
      if (ids.length < mostAtOnce) return { ok: true, delivered };
    }
  }

  @InjectTransactionManager()
  protected async claim(@MedusaContext() context: Context<EntityManager> = {}): Promise<ClaimedChange[]> {
    await context.transactionManager?.execute(forget);
    const rows = await context.transactionManager?.execute<ClaimedChange[]>(claim, [
      claimSeconds,
      mostAtOnce,
    ]);
    return rows ?? [];
  }

  @InjectTransactionManager()
  protected async confirm(
    ids: string[],
    @MedusaContext() context: Context<EntityManager> = {},
  ): Promise<void> {
    await context.transactionManager?.execute(`delete from pending_change ${byId}`, [JSON.stringify(ids)]);
  }

  @InjectTransactionManager()
  protected async release(
    ids: string[],
    @MedusaContext() context: Context<EntityManager> = {},
  ): Promise<void> {
    const sql = `update pending_change set claimed_until = null ${byId}`;
    await context.transactionManager?.execute(sql, [JSON.stringify(ids)]);
  }
}

const withoutRepeats = (claimed: ClaimedChange[]): Change[] => [
  ...new Map(claimed.map((each) => [JSON.stringify(each.change), change.parse(each.change)])).values(),
];
