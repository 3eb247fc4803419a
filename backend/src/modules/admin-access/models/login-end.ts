import { model } from "@medusajs/framework/utils";

/** From when on sessions and tokens of a login are valid: older ones are refused, but the one that is kept. */
export const LoginEnd = model
  .define("admin_login_end", {
    id: model.id({ prefix: "aend" }).primaryKey(),
    auth_identity_id: model.text(),
    not_before: model.dateTime(),
    /** Key of the session or token with which the others were ended. */
    kept: model.text().nullable(),
  })
  .indexes([{ on: ["auth_identity_id"], unique: true }]);
