import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { loginNow } from "../../domain/admin-access/login-now";
import { Refused } from "../../shared/refused";
import { loginOf } from "./login-of";

/** A session or token that was ended makes no other, and changes no second factor. */
export async function stillIn(request: MedusaRequest, _response: MedusaResponse, next: MedusaNextFunction) {
  const login = loginOf(request);
  const isEnded = login && !(await loginNow(request.scope, login)).isValid;
  next(isEnded ? new Refused("login_ended") : undefined);
}
