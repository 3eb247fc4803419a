import type { AuthenticatedMedusaRequest } from "@medusajs/framework/http";
import type { UserRoles } from "../../../contracts/admin-access";
import { listUserRoles } from "../../../domain/admin-access/user-roles";
import { answering } from "../../support/refusal";

/** GET /admin/user-roles: who may do what in the Admin, and who is invited to. */
export const GET = answering<AuthenticatedMedusaRequest>(async ({ scope, auth_context: asks }, response) => {
  response.json((await listUserRoles(scope, asks.actor_id)) satisfies UserRoles);
});
