import type { MedusaRequest } from "@medusajs/framework/http";
import { z } from "zod";
import { keyOf, type Login } from "../../domain/admin-access/login-now";
import { Refused } from "../../shared/refused";

/** Medusa puts it on the request, as it stands in the session or the token. */
const context = z.object({
  actor_id: z.string().default(""),
  auth_identity_id: z.string().min(1),
  iat: z.number().int(),
  exp: z.number().int(),
});

/** Of a key: a token may say the same of itself, and names its login. */
const program = z.object({ actor_type: z.literal("api-key"), auth_identity_id: z.literal("").optional() });

type Asking = Pick<MedusaRequest, "session" | "headers"> & { auth_context?: unknown };

/**
 * The session or token that a user asks with; null of a program with a key, and where nobody is known.
 * @throws Refused login_ended when it does not say when it began
 */
export function loginOf(request: Asking): Login | null {
  const { auth_context: asked } = request;
  if (!asked || program.safeParse(asked).success) return null;
  const { data } = context.safeParse(asked);
  if (!data) throw new Refused("login_ended");
  const isSession = request.session?.auth_context === asked;
  const secret = isSession
    ? z.string().parse(Reflect.get(request, "sessionID"))
    : (request.headers.authorization ?? "");
  return {
    key: keyOf(secret, data.iat),
    isSession,
    userId: data.actor_id,
    identityId: data.auth_identity_id,
    issuedAt: data.iat,
    expiresAt: data.exp,
  };
}
