import { model } from "@medusajs/framework/utils";

/** What readers asked for and did not get, with how often. */
export const Unanswered = model
  .define("unanswered", {
    id: model.id({ prefix: "unan" }).primaryKey(),
    kind: model.enum(["address", "search"]),
    words: model.text(),
    count: model.number().default(1),
    last_at: model.dateTime(),
  })
  .indexes([{ on: ["kind", "words"], unique: true }]);
