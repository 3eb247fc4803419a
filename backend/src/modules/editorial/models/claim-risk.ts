import { model } from "@medusajs/framework/utils";

/** Claims that the owner published with a written reason: rows are added and never changed. */
export const ClaimRisk = model
  .define("claim_risk", {
    id: model.id({ prefix: "risk" }).primaryKey(),
    article_id: model.text(),
    /** As domain/claims/publishable.ts names them. */
    claims: model.array(),
    reason: model.text(),
    /** Name of the user of the Admin; null from a file of the catalogue. */
    given_by: model.text().nullable(),
    given_at: model.dateTime(),
  })
  .indexes([{ on: ["article_id"] }]);
