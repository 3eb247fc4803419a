import type { AuthenticatedMedusaRequest } from "@medusajs/framework/http";
import type { LoginSessions } from "../../../contracts/admin-access";
import { sessionsOf } from "../../../domain/admin-access/sessions";
import { loginOf } from "../../support/login-of";
import { answering } from "../../support/refusal";

/** GET /admin/login-sessions: where whoever asks is logged in. */
export const GET = answering<AuthenticatedMedusaRequest>(async (request, response) => {
  const { scope, auth_context: asks } = request;
  const key = loginOf(request)?.key ?? null;
  response.json((await sessionsOf(scope, asks.actor_id, key)) satisfies LoginSessions);
});
