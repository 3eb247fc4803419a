import { model } from "@medusajs/framework/utils";

/** What an address may do in the Admin, as a user or invited. Without a row: nothing (domain/admin-access/roles-now.ts). */
export const AdminRole = model
  .define("admin_role", {
    id: model.id({ prefix: "arole" }).primaryKey(),
    /** In small letters, as PostgreSQL makes them. */
    email: model.text(),
    /** "owner", "packer" or "writer". */
    role: model.text(),
  })
  .indexes([{ on: ["email"], unique: true }]);
