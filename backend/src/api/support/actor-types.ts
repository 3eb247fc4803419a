import type {
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
  MiddlewareRoute,
} from "@medusajs/framework/http";
import { Refused } from "../../shared/refused";
import { pathOf } from "./path-of";

/** What comes after /auth/, written so: users of the Admin, and what belongs to every login. */
const known = new Set(["user", "session", "token", "mfa", "verification"]);

/** Medusa makes a login for any word that stands where the kind of its owner does; only users have one here. */
function usersOnly(request: MedusaRequest, _response: MedusaResponse, next: MedusaNextFunction): void {
  const [, , kind = ""] = pathOf(request).split("/");
  next(known.has(kind) ? undefined : new Refused("not_found"));
}

export const actorTypes: MiddlewareRoute[] = [{ matcher: "/auth/*", middlewares: [usersOnly] }];
