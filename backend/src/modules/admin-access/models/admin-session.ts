import { model } from "@medusajs/framework/utils";

/** A session of a user of the Admin: a browser that is logged in, or was. */
export const AdminSession = model
  .define("admin_session", {
    id: model.id({ prefix: "asess" }).primaryKey(),
    /** SHA-256 of the session's id and of when its login was: the id itself would open the Admin. */
    key: model.text(),
    user_id: model.text(),
    auth_identity_id: model.text(),
    /** When the token was made that the session began with, in seconds. */
    issued_at: model.number(),
    /** What the browser says that it is. */
    agent: model.text(),
    last_seen_at: model.dateTime(),
    ended_at: model.dateTime().nullable(),
  })
  .indexes([{ on: ["key"], unique: true }, { on: ["user_id"] }, { on: ["auth_identity_id"] }]);
