import type { EntityManager } from "@medusajs/framework/mikro-orm/knex";
import type { Context } from "@medusajs/framework/types";
import {
  generateEntityId,
  InjectManager,
  InjectTransactionManager,
  MedusaContext,
  MedusaService,
} from "@medusajs/framework/utils";
import { z } from "zod";
import { PageCount } from "./models/page-count";

export interface CountedPage {
  day: string;
  article: string;
  product: string;
  reads: number;
  seen: number;
  added: number;
}

// Always in one order, so that batches of several storefronts never wait for each other in a circle.
const add = `
  insert into page_count (id, day, article, product, reads, seen, added)
  select min(id), day, article, product, sum(reads), sum(seen), sum(added)
  from json_to_recordset(?::json)
    as given(id text, day text, article text, product text, reads int, seen int, added int)
  group by day, article, product order by day, article, product
  on conflict (day, article, product) where deleted_at is null do update
    set reads = page_count.reads + excluded.reads, seen = page_count.seen + excluded.seen,
      added = page_count.added + excluded.added, updated_at = now()`;

const sums = `
  select article, product, sum(reads)::int as reads, sum(seen)::int as seen, sum(added)::int as added
  from page_count where deleted_at is null and day between ? and ? group by article, product`;
const summed = z.array(
  z.object({
    article: z.string(),
    product: z.string(),
    reads: z.number(),
    seen: z.number(),
    added: z.number(),
  }),
);
export type PageSums = z.infer<typeof summed>[number];

/** How often articles, products and their cards were seen, and products put into carts, by day. */
export class PageCountsService extends MedusaService({ PageCount }) {
  /** Adds these to what was counted before, in one statement. */
  @InjectTransactionManager()
  async add(counts: CountedPage[], @MedusaContext() context: Context<EntityManager> = {}): Promise<void> {
    if (counts.length === 0) return;
    const rows = counts.map((each) => ({ id: generateEntityId("", "pcnt"), ...each }));
    await context.transactionManager?.execute(add, [JSON.stringify(rows)]);
  }

  /** The sums of each article and product over these days, both included, as "2026-11-25". */
  @InjectManager()
  async sums(
    from: string,
    to: string,
    @MedusaContext() context: Context<EntityManager> = {},
  ): Promise<PageSums[]> {
    return summed.parse(await context.manager?.execute(sums, [from, to]));
  }
}
