import type {
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
  MiddlewareRoute,
} from "@medusajs/framework/http";
import { MedusaError, Modules } from "@medusajs/framework/utils";
import { z } from "zod";

/** Medusa's own answer when an address has a login already. */
const TAKEN = "Identity with email already exists";
const registration = z.object({ email: z.string().trim().min(1).max(320) });

async function invitedOnly(request: MedusaRequest, _response: MedusaResponse, next: MedusaNextFunction) {
  const { data } = registration.safeParse(request.body);
  const email = data ? [data.email, data.email.toLowerCase()] : [];
  const invites = await request.scope.resolve(Modules.USER).listInvites({ email });
  const invited = invites.some(({ accepted, expires_at }) => !accepted && new Date(expires_at) > new Date());
  next(invited ? undefined : new MedusaError(MedusaError.Types.UNAUTHORIZED, TAKEN));
}

/**
 * A login is made by who was invited to the Admin. Everyone else gets the answer of an address that has one, so that
 * nobody learns who has. Readers have no accounts (medusa-config.ts: authMethodsPerActor).
 */
export const loginsByInvitation: MiddlewareRoute = {
  matcher: "/auth/user/:auth_provider/register",
  methods: ["POST"],
  middlewares: [invitedOnly],
};
