import type {
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
  MiddlewareRoute,
} from "@medusajs/framework/http";
import { Modules } from "@medusajs/framework/utils";
import { z } from "zod";
import { ownersLock } from "../../domain/admin-access/change-role";
import { refuseLastOwner } from "../../domain/admin-access/user-roles";
import { locksOf } from "../../domain/shop/locks";
import { Refused } from "../../shared/refused";
import { untilAnswered } from "./until-answered";

/** The last owner is not deleted; nobody becomes or stops being one meanwhile. */
async function lastOwnerStays(request: MedusaRequest, response: MedusaResponse, next: MedusaNextFunction) {
  await locksOf(request.scope).withLock(ownersLock.scope, [...ownersLock.keys], async () => {
    await refuseLastOwner(request.scope, request.params.id ?? "");
    await untilAnswered(response, next);
  });
}

const token = z.object({ token: z.string() });
const chosen = z.object({ email: z.string().nullish() });

/** A role goes with the address that was invited: who accepts takes no other one. */
async function asInvited(request: MedusaRequest, _response: MedusaResponse, next: MedusaNextFunction) {
  const asked = token.safeParse(request.query).data?.token ?? "";
  const invite = await request.scope
    .resolve(Modules.USER)
    .validateInviteToken(asked)
    .catch(() => null);
  const email = chosen.safeParse(request.body).data?.email;
  const isOther = invite && email && email.toLowerCase() !== invite.email.toLowerCase();
  next(isOther ? new Refused("invalid_input", { fields: { email: "invalid" } }) : undefined);
}

export const owners: MiddlewareRoute[] = [
  { matcher: "/admin/users/:id", methods: ["DELETE"], middlewares: [lastOwnerStays] },
  { matcher: "/admin/invites/accept", methods: ["POST"], middlewares: [asInvited] },
];
