import type { AuthenticatedMedusaRequest } from "@medusajs/framework/http";
import type { SessionsEnded } from "../../../../../contracts/admin-access";
import { endLogins } from "../../../../../domain/admin-access/sessions";
import { loginsOfUser } from "../../../../../domain/admin-access/user-roles";
import { answering } from "../../../../support/refusal";

/** POST /admin/user-roles/:id/end: logs a user out everywhere. */
export const POST = answering<AuthenticatedMedusaRequest>(async ({ scope, params }, response) => {
  const logins = await loginsOfUser(scope, params.id ?? "");
  response.json({ ended: await endLogins(scope, logins) } satisfies SessionsEnded);
});
