import { model } from "@medusajs/framework/utils";

/** A change that somebody made in the Admin, or a program with a key of the Admin's. */
export const AdminChange = model
  .define("admin_change", {
    id: model.id({ prefix: "achg" }).primaryKey(),
    /** Of Medusa: a user's id, or a key's. */
    actor_id: model.text(),
    /** First part of the address it was sent to: "products". */
    area: model.text(),
    /** What was done there: "saved", "deleted", "cancel". */
    action: model.text(),
    /** Id of what was changed, or its slug; null where the address names none. */
    target: model.text().nullable(),
  })
  .indexes([{ on: ["created_at"] }, { on: ["area", "created_at"] }]);
