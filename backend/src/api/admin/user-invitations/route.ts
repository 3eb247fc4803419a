import type { AuthenticatedMedusaRequest } from "@medusajs/framework/http";
import { inviteUser, type UserRoles } from "../../../contracts/admin-access";
import { oneChangeOfRoles } from "../../../domain/admin-access/change-role";
import { listUserRoles } from "../../../domain/admin-access/user-roles";
import { inviteUserWorkflow } from "../../../workflows/invite-user";
import { answering, parsed } from "../../support/refusal";

/** POST /admin/user-invitations: invites somebody, for what he may do. */
export const POST = answering<AuthenticatedMedusaRequest>(async (request, response) => {
  const input = parsed(inviteUser, request.body);
  await oneChangeOfRoles(request.scope, () => inviteUserWorkflow(request.scope).run({ input }));
  response.json((await listUserRoles(request.scope, request.auth_context.actor_id)) satisfies UserRoles);
});
