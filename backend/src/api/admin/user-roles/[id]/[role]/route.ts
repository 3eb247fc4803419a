import type { AuthenticatedMedusaRequest } from "@medusajs/framework/http";
import { z } from "zod";
import { adminRole, type UserRoles } from "../../../../../contracts/admin-access";
import { changeRole } from "../../../../../domain/admin-access/change-role";
import { listUserRoles } from "../../../../../domain/admin-access/user-roles";
import { answering, parsed } from "../../../../support/refusal";

const asked = z.object({ id: z.string().max(100), role: adminRole });

/** POST /admin/user-roles/:id/:role: gives a user another role; its address says which, for the log. */
export const POST = answering<AuthenticatedMedusaRequest>(async (request, response) => {
  const { id, role } = parsed(asked, request.params);
  await changeRole(request.scope, id, role);
  response.json((await listUserRoles(request.scope, request.auth_context.actor_id)) satisfies UserRoles);
});
