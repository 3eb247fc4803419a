import type { Context, InferTypeOf } from "@medusajs/framework/types";
import type { EntityManager } from "@medusajs/framework/mikro-orm/knex";
import { InjectTransactionManager, MedusaContext, MedusaService } from "@medusajs/framework/utils";
import { generateEntityId } from "@medusajs/framework/utils";
import { KnownAddress } from "./models/known-address";
import { Unanswered } from "./models/unanswered";

type Kind = InferTypeOf<typeof KnownAddress>["kind"];

export interface NotedAddress {
  path: string;
  kind: Exclude<Kind, "own">;
  resource_id: string;
}

// An address that is used now belongs to what uses it, whatever it led to before.
const note = `
  insert into known_address (id, path, kind, resource_id)
  select id, path, kind, resource_id
  from json_to_recordset(?::json) as given(id text, path text, kind text, resource_id text)
  on conflict (path) where deleted_at is null do update
    set kind = excluded.kind, resource_id = excluded.resource_id, "to" = null, updated_at = now()
    where known_address.resource_id is distinct from excluded.resource_id`;

const count = `
  insert into unanswered (id, kind, words, last_at) values (?, ?, ?, now())
  on conflict (kind, words) where deleted_at is null do update
    set count = unanswered.count + 1, last_at = now(), updated_at = now()`;

/** Rows that are kept: what was asked for most, and lately. Readers can invent any number of addresses. */
const mostUnanswered = 2_000;
const forget = `
  delete from unanswered where last_at < now() - interval '90 days' or id not in (
    select id from unanswered order by count desc, last_at desc limit ${mostUnanswered})`;

/** Addresses that pages had, where they lead now, and what readers asked for in vain. */
export class PageAddressesService extends MedusaService({ KnownAddress, Unanswered }) {
  /** Remembers addresses that are used now; what is known already is not written. */
  @InjectTransactionManager()
  async note(
    addresses: NotedAddress[],
    @MedusaContext() context: Context<EntityManager> = {},
  ): Promise<void> {
    if (addresses.length === 0) return;
    const rows = addresses.map((each) => ({ id: generateEntityId("", "addr"), ...each }));
    await context.transactionManager?.execute(note, [JSON.stringify(rows)]);
  }

  /** Counts one more that was asked for in vain. */
  @InjectTransactionManager()
  async countUnanswered(
    kind: "address" | "search",
    words: string,
    @MedusaContext() context: Context<EntityManager> = {},
  ): Promise<void> {
    await context.transactionManager?.execute(count, [generateEntityId("", "unan"), kind, words]);
  }

  /** Deletes what nobody asked for in 90 days, and the rarest of too many. */
  @InjectTransactionManager()
  async forgetUnanswered(@MedusaContext() context: Context<EntityManager> = {}): Promise<void> {
    await context.transactionManager?.execute(forget);
  }
}
