import type {
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
  MiddlewareRoute,
} from "@medusajs/framework/http";
import { z } from "zod";
import { environment } from "../../../config/environment";
import { isSignedAddress, networkOf, READER_ADDRESS, READER_SIGNATURE } from "../../../shared/reader-address";
import { Refused } from "../../../shared/refused";
import { passedFirstFactor } from "../second-factor";
import { count, reset, waitOf } from "./counters";
import type { Kind } from "./limits";

const exempt = new Set(environment.rateLimitExempt.map(networkOf));

/**
 * The network of the reader for whom something is asked: as the storefront signed it, else the caller's own. null for
 * what is not limited: the storefront's own reads, and the addresses of RATE_LIMIT_EXEMPT.
 */
function readerOf(request: MedusaRequest): string | null {
  const named = request.headers[READER_ADDRESS];
  const signed =
    typeof named === "string" &&
    isSignedAddress(named, request.headers[READER_SIGNATURE], environment.sharedSecret);
  if (signed && named === "") return null;
  const network = networkOf(signed ? named : (request.ip ?? ""));
  return exempt.has(network) ? null : network;
}

function refuse(response: MedusaResponse, seconds: number): Refused {
  response.setHeader("retry-after", String(seconds));
  return new Refused("too_many_requests");
}

type Middleware = (
  request: MedusaRequest,
  response: MedusaResponse,
  next: MedusaNextFunction,
) => Promise<void>;

/** At most so many of a kind for each reader. */
const limited =
  (kind: Kind, applies: (request: MedusaRequest) => boolean = () => true): Middleware =>
  async (request, response, next) => {
    const reader = applies(request) ? readerOf(request) : null;
    const wait = reader === null ? null : await count(kind, reader);
    next(wait === null ? undefined : refuse(response, wait));
  };

const named = (request: MedusaRequest, field: "email" | "identifier" | "proof" | "form_key"): string => {
  const { body } = request;
  const value = typeof body === "object" && body !== null && field in body ? Reflect.get(body, field) : "";
  return String(value).trim().toLowerCase().slice(0, 200);
};

/** What succeeds begins to count anew. */
function resetOnSuccess(response: MedusaResponse, kind: Kind, key: string): void {
  response.once("finish", () => {
    if (response.statusCode < 400) reset(kind, key).catch(() => undefined);
  });
}

/** Also by account; what succeeds begins to count anew, so that nobody is locked out by signing in often. */
const limitedLogin: Middleware = async (request, response, next) => {
  const reader = readerOf(request);
  if (reader === null) return next();
  const email = named(request, "email");
  // What names nobody is refused without any work.
  if (email === "") return next();
  const account = `${reader} ${email}`;
  const wait = (await count("login_of_account", account)) ?? (await count("login", reader));
  if (wait !== null) return next(refuse(response, wait));
  resetOnSuccess(response, "login_of_account", account);
  next();
};

const challenged = z.object({ auth_context: z.object({ auth_identity_id: z.string().min(1) }) });

/** Also by account, whoever asks: each right password begins another five codes. */
const limitedCode: Middleware = async (request, response, next) => {
  const reader = readerOf(request);
  if (reader === null) return next();
  const account = challenged.safeParse(request).data?.auth_context.auth_identity_id ?? "";
  const wait = (await count("second_factor", reader)) ?? (await count("second_factor_of_account", account));
  if (wait !== null) return next(refuse(response, wait));
  resetOnSuccess(response, "second_factor_of_account", account);
  next();
};

/** By account whoever asks: each may be a mail to the same person. */
const limitedReset: Middleware = async (request, response, next) => {
  const reader = readerOf(request);
  if (reader === null) return next();
  const wait =
    (await count("reset_of_account", named(request, "identifier"))) ?? (await count("reset", reader));
  next(wait === null ? undefined : refuse(response, wait));
};

/** Also by the address that the form names, whoever asks and whether it is known: each may be a mail to one person. */
const limitedRequest: Middleware = async (request, response, next) => {
  const reader = readerOf(request);
  if (reader === null) return next();
  const wait =
    (await count("withdrawal", reader)) ?? (await count("withdrawal_of_address", named(request, "email")));
  next(wait === null ? undefined : refuse(response, wait));
};

/** Also by the address it names, and more strictly when it comes without a proof of work. */
const limitedLetter: Middleware = async (request, response, next) => {
  const reader = readerOf(request);
  if (reader === null) return next();
  const wait =
    (named(request, "proof") === "" ? await count("letter_unproven", reader) : null) ??
    (await count("letter", reader)) ??
    (await count("letter_of_address", named(request, "email")));
  next(wait === null ? undefined : refuse(response, wait));
};

/** As a letter; a solved challenge counts for a few wishes, or it would be of use for any number. */
const limitedConsent: Middleware = async (request, response, next) => {
  // A matcher is a beginning: whoever stops mails is never refused.
  const reader = request.path.includes("/stop/") ? null : readerOf(request);
  if (reader === null) return next();
  if (request.path.includes("/confirmation/")) {
    const wait = await count("consent_link", reader);
    return next(wait === null ? undefined : refuse(response, wait));
  }
  const form = named(request, "form_key");
  const wait =
    (form === "" || named(request, "proof") === "" ? await count("consent_unproven", reader) : null) ??
    (form === "" ? null : await count("consent_of_form", form)) ??
    (await count("consent", reader)) ??
    (await count("consent_of_address", named(request, "email")));
  next(wait === null ? undefined : refuse(response, wait));
};

/** Counts what was not found, and refuses who has looked for too much of it. */
const limitedUnknown: Middleware = async (request, response, next) => {
  const reader = readerOf(request);
  if (reader === null) return next();
  const wait = await waitOf("unknown", reader);
  if (wait !== null) return next(refuse(response, wait));
  response.once("finish", () => {
    if (response.statusCode === 404) count("unknown", reader).catch(() => undefined);
  });
  next();
};

const searches = (request: MedusaRequest) => request.query.q !== undefined;
const post = (matcher: string, middleware: Middleware): MiddlewareRoute => ({
  matcher,
  methods: ["POST"],
  middlewares: [middleware],
});

/** What costs work, or could be guessed, has a limit for each reader. docs/decisions/0016-rate-limits.md */
export const rateLimits: MiddlewareRoute[] = [
  { matcher: "/store/*", middlewares: [limitedUnknown] },
  // Medusa reads the body of a GET too.
  { matcher: "/auth/:actor_type/:auth_provider", methods: ["GET", "POST"], middlewares: [limitedLogin] },
  post("/auth/session", limited("login")),
  {
    matcher: "/auth/mfa/challenges/:id/verify",
    methods: ["POST"],
    middlewares: [passedFirstFactor, limitedCode],
  },
  {
    matcher: "/auth/mfa/factors/:id",
    methods: ["POST", "DELETE"],
    middlewares: [passedFirstFactor, limitedCode],
  },
  post("/auth/:actor_type/:auth_provider/reset-password", limitedReset),
  post("/auth/:actor_type/:auth_provider/register", limited("registration")),
  post("/store/customers", limited("registration")),
  post("/store/carts", limited("cart")),
  post("/store/carts/:id", limited("cart_change")),
  post("/store/carts/:id/line-items", limited("cart_change")),
  post("/store/carts/:id/line-items/:line_id", limited("cart_change")),
  post("/store/carts/:id/shipping-methods", limited("cart_change")),
  post("/store/carts/:id/promotions", limited("code")),
  post("/store/carts/:id/checkout", limited("checkout")),
  post("/store/carts/:id/complete", limited("checkout")),
  post("/store/payment-collections", limited("checkout")),
  post("/store/withdrawal-requests", limitedRequest),
  post("/store/withdrawals/:token", limited("withdrawal")),
  post("/store/reader-letters", limitedLetter),
  { matcher: "/store/reader-letters/form", methods: ["GET"], middlewares: [limited("letter_form")] },
  post("/store/mail-consents", limitedConsent),
  { matcher: "/store/reviews/:token", methods: ["POST", "DELETE"], middlewares: [limited("review")] },
  // A matcher is a beginning: what lies below /store/search has its own limit.
  {
    matcher: "/store/search",
    methods: ["GET"],
    middlewares: [limited("search", ({ path }) => !path.includes("/suggestions"))],
  },
  { matcher: "/store/search/suggestions", methods: ["GET"], middlewares: [limited("suggestion")] },
  { matcher: "/store/products", methods: ["GET"], middlewares: [limited("search", searches)] },
  { matcher: "/store/catalogue/products", methods: ["GET"], middlewares: [limited("search", searches)] },
];
