import type {
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
  MiddlewareRoute,
} from "@medusajs/framework/http";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { loginNow, type Login } from "../../domain/admin-access/login-now";
import { mayAsk } from "../../domain/admin-access/may-ask";
import { endLogins, endOwnSession, noteSession } from "../../domain/admin-access/sessions";
import { Refused } from "../../shared/refused";
import { loginOf } from "./login-of";
import { adminPathOf } from "./path-of";
import { passedFirstFactor } from "./second-factor";
import { stillIn } from "./still-in";

/** The Admin's screens read it, to show what its user may do. */
const ROLE = "volle-kom-role";

/** A session that was ended is not kept either. */
async function withoutSession(request: MedusaRequest): Promise<Refused> {
  await new Promise((gone) => request.session.destroy(gone));
  return new Refused("login_ended");
}

function noted(request: MedusaRequest, login: Login, seen: Date | null): Promise<void> {
  const agent = request.headers["user-agent"] ?? "";
  return noteSession(request.scope, login, { seen, agent }).catch((error: unknown) =>
    request.scope
      .resolve(ContainerRegistrationKeys.LOGGER)
      .error("a session was not noted", error instanceof Error ? error : undefined),
  );
}

const fieldsOf = ({ query }: MedusaRequest) => [query["fields"] ?? ""].flat().map(String).join(",");

/** Who asks is still logged in, and may ask it. Asked of the database each time: a change holds at once. */
async function allowed(request: MedusaRequest, response: MedusaResponse, next: MedusaNextFunction) {
  const login = loginOf(request);
  if (!login) return next();
  const { isValid, role, seen } = await loginNow(request.scope, login);
  if (!isValid) return next(login.isSession ? await withoutSession(request) : new Refused("login_ended"));
  if (login.isSession) await noted(request, login, seen);
  response.setHeader(ROLE, role ?? "none");
  const asked = { method: request.method, path: adminPathOf(request), user: login.userId };
  next(mayAsk(role, { ...asked, fields: fieldsOf(request) }) ? undefined : new Refused("role_forbids"));
}

/** Once the change is made and before it is answered: every session and token of the login ends but the one that asks. */
const endingOthers =
  (keeps: boolean) => (request: MedusaRequest, response: MedusaResponse, next: MedusaNextFunction) => {
    const json = response.json.bind(response);
    response.json = (body: unknown) => {
      const identity: unknown = Reflect.get(Reflect.get(request, "auth_context") ?? {}, "auth_identity_id");
      if (response.statusCode >= 400 || typeof identity !== "string") return json(body);
      const kept = keeps ? (loginOf(request)?.key ?? null) : null;
      endLogins(request.scope, [identity], kept).then(
        () => json(body),
        (error: unknown) => next(error),
      );
      return response;
    };
    next();
  };

/** Logging out ends the token that the session began with too. */
async function loggingOut(request: MedusaRequest, _response: MedusaResponse, next: MedusaNextFunction) {
  const login = loginOf(request);
  if (login?.isSession) await endOwnSession(request.scope, login.key);
  next();
}

/** Who joins gets the token of a user by it. A user logs in for another, or a stolen one could be renewed for ever. */
function onlyWhoJoins(request: MedusaRequest, _response: MedusaResponse, next: MedusaNextFunction) {
  const isUser = (loginOf(request)?.userId ?? "") !== "";
  next(isUser ? new Refused("login_ended") : undefined);
}

/** Sessions, tokens and roles of the Admin's users. docs/decisions/0041-roles-and-sessions.md */
export const adminAccess: MiddlewareRoute[] = [
  { matcher: "/admin/*", middlewares: [allowed] },
  { matcher: "/auth/session", methods: ["DELETE"], middlewares: [passedFirstFactor, loggingOut] },
  {
    matcher: "/auth/token/refresh",
    methods: ["POST"],
    middlewares: [passedFirstFactor, stillIn, onlyWhoJoins],
  },
  { matcher: "/auth/mfa/*", middlewares: [passedFirstFactor, stillIn] },
  { matcher: "/auth/mfa/factors/:id/verify", methods: ["POST"], middlewares: [endingOthers(true)] },
  { matcher: "/auth/user/:auth_provider/update", methods: ["POST"], middlewares: [endingOthers(false)] },
];
