import type {
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
  MiddlewareRoute,
} from "@medusajs/framework/http";
import { parseCorsOrigins } from "@medusajs/framework/utils";
import { environment } from "../../config/environment";
import { Refused } from "../../shared/refused";

const reads = new Set(["GET", "HEAD", "OPTIONS"]);

/**
 * Whether a change that a session's cookie allows may come from where it says. Browsers name the page's address in
 * `Origin` with each such request; what names none and has the cookie is refused too.
 */
function isOwn(request: MedusaRequest, others: Array<string | RegExp>): boolean {
  const { origin } = request.headers;
  if (!origin) return request.headers["sec-fetch-site"] === "same-origin";
  const own = URL.canParse(origin) && new URL(origin).host === request.headers.host;
  return own || others.some((other) => (typeof other === "string" ? other === origin : other.test(origin)));
}

const checking =
  (others: Array<string | RegExp>) =>
  (request: MedusaRequest, _response: MedusaResponse, next: MedusaNextFunction): void => {
    const byCookie = /(^|;\s*)connect\.sid=/.test(request.headers.cookie ?? "");
    const refused = byCookie && !reads.has(request.method) && !isOwn(request, others);
    next(refused ? new Refused("foreign_form") : undefined);
  };

const admin = [new URL(environment.backendUrl).origin];
const shops = [...admin, ...parseCorsOrigins(environment.storeCors)];

/** Runs before whatever a session's cookie opens: the Admin for its own pages, the rest for the shops of STORE_CORS. */
export const sameOrigin: MiddlewareRoute[] = [
  { matcher: "/admin/*", middlewares: [checking(admin)] },
  { matcher: "/auth/*", middlewares: [checking(shops)] },
  { matcher: "/store/*", middlewares: [checking(shops)] },
];
