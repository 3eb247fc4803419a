import type { Context, InferTypeOf } from "@medusajs/framework/types";
import type { EntityManager } from "@medusajs/framework/mikro-orm/knex";
import { InjectManager, MedusaContext, MedusaService } from "@medusajs/framework/utils";
import { z } from "zod";
import { Review } from "./models/review";
import { ReviewStop } from "./models/review-stop";

export type ReviewRow = InferTypeOf<typeof Review>;

const stop = "insert into review_stop (id, stopped_at) values (?, now()) on conflict (id) do nothing";

/** In one statement: the buyer may be sending other words. */
const deleteRefused = "delete from review where state = 'refused' and decided_at < ? returning id";

/** What buyers say of products, and who wants not to be asked. */
export default class ReviewsService extends MedusaService({ Review, ReviewStop }) {
  /** The review of a product in an order, when there is one. */
  async ofOrder(orderId: string, productId: string): Promise<ReviewRow | null> {
    const [known] = await this.listReviews({ order_id: orderId, product_id: productId }, { take: 1 });
    return known ?? null;
  }

  /** Notes that an address is not asked again. Twice is once. */
  @InjectManager()
  async stop(id: string, @MedusaContext() context: Context<EntityManager> = {}): Promise<void> {
    await context.manager?.execute(stop, [id]);
  }

  /** Deletes for good what was refused before a moment. @returns how many */
  @InjectManager()
  async deleteRefused(before: Date, @MedusaContext() context: Context<EntityManager> = {}): Promise<number> {
    return z.array(z.unknown()).parse(await context.manager?.execute(deleteRefused, [before.toISOString()]))
      .length;
  }
}
