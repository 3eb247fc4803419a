import type {
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
  MiddlewareRoute,
} from "@medusajs/framework/http";
import { MedusaError, Modules } from "@medusajs/framework/utils";
import { z } from "zod";
import { Refused } from "../../shared/refused";

/** Medusa's own answer when an address has a login already. */
const TAKEN = "Identity with email already exists";
const registration = z.object({ email: z.string().trim().min(1).max(320) });
/** Signs; NIST SP 800-63B asks 8 at least. */
const SHORTEST = 10;
const chosen = z.object({ password: z.string().min(SHORTEST) });

async function invitedOnly(request: MedusaRequest, _response: MedusaResponse, next: MedusaNextFunction) {
  const { data } = registration.safeParse(request.body);
  const email = data ? [data.email, data.email.toLowerCase()] : [];
  const invites = await request.scope.resolve(Modules.USER).listInvites({ email });
  const invited = invites.some(({ accepted, expires_at }) => !accepted && new Date(expires_at) > new Date());
  next(invited ? undefined : new MedusaError(MedusaError.Types.UNAUTHORIZED, TAKEN));
}

function longPassword(request: MedusaRequest, _response: MedusaResponse, next: MedusaNextFunction) {
  next(chosen.safeParse(request.body).success ? undefined : new Refused("password_too_short"));
}

/**
 * Logins of the Admin. One is made by who was invited; everyone else gets the answer of an address that has one, so that
 * nobody learns who has. Readers have no accounts (medusa-config.ts: authMethodsPerActor). Registering is limited first, by
 * a matcher of the same form; a password that is too short is refused before Medusa takes back the link that it came by.
 */
export const logins: MiddlewareRoute[] = [
  {
    matcher: "/auth/:actor_type/:auth_provider/register",
    methods: ["POST"],
    middlewares: [invitedOnly, longPassword],
  },
  { matcher: "/auth/user/:auth_provider/update", methods: ["POST"], middlewares: [longPassword] },
];
