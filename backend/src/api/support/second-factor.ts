import {
  authenticate,
  type MedusaNextFunction,
  type MedusaRequest,
  type MedusaResponse,
  type MiddlewareRoute,
} from "@medusajs/framework/http";
import { Modules } from "@medusajs/framework/utils";
import { z } from "zod";
import { Refused } from "../../shared/refused";
import { stillIn } from "./still-in";

/** Whoever it is that the session or token names, as far as the first factor. */
export const passedFirstFactor = authenticate("*", ["session", "bearer"], {
  allowUnregistered: true,
  requireMfa: false,
});
/** A session is made of a token, whatever session there was before. */
const knownByToken = authenticate("*", "bearer", { allowUnregistered: true, requireMfa: false });
const context = z.object({
  auth_context: z.object({ auth_identity_id: z.string().min(1), mfa_enabled: z.boolean().optional() }),
});

/** How long after it was set up a factor gets its recovery codes, which the screen asks for at once. */
const settingUp = 15 * 60_000;

/** When the enabled factor of a login was set up; null when it has none. */
async function setUpAt(request: MedusaRequest, identityId: string): Promise<Date | null> {
  const [factor] = await request.scope
    .resolve(Modules.AUTH)
    .listAuthMfa({ auth_identity_id: identityId, status: "enabled" });
  return factor ? z.coerce.date().parse(Reflect.get(factor, "updated_at")) : null;
}

/** A session or token from before the factor was set up gets no other: it ends when it ends. */
async function withFactor(request: MedusaRequest, _response: MedusaResponse, next: MedusaNextFunction) {
  const { data } = context.safeParse(request);
  if (!data || data.auth_context.mfa_enabled) return next();
  const since = await setUpAt(request, data.auth_context.auth_identity_id);
  next(since ? new Refused("second_factor_missing") : undefined);
}

/** A browser that logs in gets another session: who gave it the one that it had knows nothing of this one. */
async function anotherSession(request: MedusaRequest, _response: MedusaResponse, next: MedusaNextFunction) {
  await new Promise<void>((made, failed) => {
    request.session.regenerate((error: unknown) => (error ? failed(error) : made()));
  });
  next();
}

/** New codes open the login, so an open screen is not enough for them: the factor is taken away first, with a code. */
async function whileSettingUp(request: MedusaRequest, _response: MedusaResponse, next: MedusaNextFunction) {
  const { data } = context.safeParse(request);
  const since = data ? await setUpAt(request, data.auth_context.auth_identity_id) : null;
  const late = since && Date.now() - since.getTime() > settingUp;
  next(late ? new Refused("recovery_codes_made") : undefined);
}

/** What Medusa leaves open beside a second factor. docs/decisions/0039-second-factor.md */
export const secondFactor: MiddlewareRoute[] = [
  {
    matcher: "/auth/session",
    methods: ["POST"],
    middlewares: [knownByToken, stillIn, withFactor, anotherSession],
  },
  { matcher: "/auth/token/refresh", methods: ["POST"], middlewares: [passedFirstFactor, withFactor] },
  {
    matcher: "/auth/mfa/recovery-codes",
    methods: ["POST"],
    middlewares: [passedFirstFactor, whileSettingUp],
  },
];
