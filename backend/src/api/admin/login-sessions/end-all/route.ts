import type { AuthenticatedMedusaRequest } from "@medusajs/framework/http";
import type { SessionsEnded } from "../../../../contracts/admin-access";
import { endLogins } from "../../../../domain/admin-access/sessions";
import { loginsOfUser } from "../../../../domain/admin-access/user-roles";
import { answering } from "../../../support/refusal";

/** POST /admin/login-sessions/end-all: logs whoever asks out everywhere, here too. */
export const POST = answering<AuthenticatedMedusaRequest>(async ({ scope, auth_context: asks }, response) => {
  const logins = await loginsOfUser(scope, asks.actor_id);
  response.json({ ended: await endLogins(scope, logins) } satisfies SessionsEnded);
});
