import type {
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
  MiddlewareRoute,
} from "@medusajs/framework/http";
import { MedusaError, Modules } from "@medusajs/framework/utils";
import { z } from "zod";
import { oneChangeOfRoles } from "../../domain/admin-access/change-role";
import { refuseLastOwner } from "../../domain/admin-access/user-roles";
import { Refused } from "../../shared/refused";
import { untilAnswered } from "./until-answered";

/** The last owner is not deleted; nobody becomes or stops being one meanwhile. */
async function lastOwnerStays(request: MedusaRequest, response: MedusaResponse, next: MedusaNextFunction) {
  await oneChangeOfRoles(request.scope, async () => {
    await refuseLastOwner(request.scope, request.params.id ?? "");
    await untilAnswered(response, next);
  });
}

const token = z.object({ token: z.string() });
const chosen = z.object({ email: z.unknown() });

/** A role goes with the address that was invited: who accepts takes no other one, nor the same in other letters. */
async function asInvited(request: MedusaRequest, _response: MedusaResponse, next: MedusaNextFunction) {
  const asked = token.safeParse(request.query).data?.token ?? "";
  const invite = await request.scope
    .resolve(Modules.USER)
    .validateInviteToken(asked)
    .catch(() => null);
  // As Medusa answers it.
  if (!invite) return next(new MedusaError(MedusaError.Types.UNAUTHORIZED, "Unauthorized"));
  const email = chosen.safeParse(request.body).data?.email ?? invite.email;
  next(email !== invite.email ? new Refused("invalid_input", { fields: { email: "invalid" } }) : undefined);
}

/** Medusa's own invitation names no role. */
function withRoleOnly(_request: MedusaRequest, _response: MedusaResponse, next: MedusaNextFunction): void {
  next(new Refused("invitation_without_role"));
}

export const owners: MiddlewareRoute[] = [
  { matcher: "/admin/invites", methods: ["POST"], middlewares: [withRoleOnly] },
  { matcher: "/admin/users/:id", methods: ["DELETE"], middlewares: [lastOwnerStays] },
  { matcher: "/admin/invites/accept", methods: ["POST"], middlewares: [asInvited] },
];
