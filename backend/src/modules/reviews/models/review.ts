import { model } from "@medusajs/framework/utils";

/**
 * What a buyer says of a product, one of each order and product: sent again, it is the same review with other words, which
 * the owner reads again. It holds no address: the order knows whose it is. When that person is erased, name and words go,
 * and the stars of one that was published stay in the average (domain/personal-data).
 */
export const Review = model
  .define("review", {
    id: model.id({ prefix: "rev" }).primaryKey(),
    order_id: model.text(),
    /** As the buyer knows it, for the owner. */
    display_id: model.number(),
    /** The order's line that proves the purchase. */
    line_item_id: model.text(),
    product_id: model.text().index(),
    /** As it was called when it was bought: a product may be deleted. */
    product_title: model.text(),
    stars: model.number(),
    /** What is shown as a name; empty: "Een koper". */
    name: model.text().default(""),
    title: model.text().default(""),
    text: model.text(),
    state: model.enum(["waiting", "published", "refused"]).default("waiting").index(),
    /** Why it was refused. */
    reason: model.enum(["claim", "personal_data", "insult", "off_topic", "advertising"]).nullable(),
    /** What the owner answers below it. */
    answer: model.text().nullable(),
    /** Counts what the buyer sent: the owner decides on words that she saw. */
    version: model.number().default(1),
    written_at: model.dateTime().index(),
    decided_at: model.dateTime().nullable(),
  })
  .indexes([{ on: ["order_id", "product_id"], unique: true }]);
