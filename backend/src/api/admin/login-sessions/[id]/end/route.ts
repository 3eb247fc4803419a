import type { AuthenticatedMedusaRequest } from "@medusajs/framework/http";
import type { SessionsEnded } from "../../../../../contracts/admin-access";
import { endSession } from "../../../../../domain/admin-access/sessions";
import { answering, orNotFound } from "../../../../support/refusal";

/** POST /admin/login-sessions/:id/end: logs whoever asks out in one browser. */
export const POST = answering<AuthenticatedMedusaRequest>(async (request, response) => {
  const { scope, params, auth_context: asks } = request;
  orNotFound((await endSession(scope, asks.actor_id, params.id ?? "")) || null);
  response.json({ ended: 1 } satisfies SessionsEnded);
});
