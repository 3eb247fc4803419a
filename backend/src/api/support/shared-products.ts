import type {
  AuthenticatedMedusaRequest,
  MedusaNextFunction,
  MedusaResponse,
  MedusaStoreRequest,
  MiddlewareRoute,
} from "@medusajs/framework/http";
import { MicroCache, type CachedAnswer } from "./micro-cache";

type Asked = MedusaStoreRequest & Partial<Pick<AuthenticatedMedusaRequest, "auth_context">>;

/** A second: an owner's change, or a price list that begins, is there within the two that are promised. */
const answers = new MicroCache({ freshFor: 1_000, mostBytes: 8 * 1024 * 1024 });

/** Who signed in shows a token or Medusa's session cookie; what it says is only read further on. */
const mayBeACustomer = (request: Asked) =>
  Boolean(request.auth_context?.actor_id) ||
  Boolean(request.get("authorization")) ||
  (request.get("cookie") ?? "").includes("connect.sid=");

/** What the answer depends on; null when it may be about this one customer or this one cart. */
function keyOf(request: Asked): string | null {
  if (mayBeACustomer(request) || "cart_id" in request.query) return null;
  // The key decides what may be seen, and Medusa has just checked it.
  return JSON.stringify([request.publishable_key_context.key, request.locale ?? "", request.originalUrl]);
}

/** Lets the route answer this request, and takes down what it says to everyone. */
function answerOf(response: MedusaResponse, next: MedusaNextFunction): Promise<CachedAnswer | null> {
  return new Promise((resolve) => {
    const json = response.json.bind(response);
    response.json = (content: unknown) => {
      if (response.statusCode !== 200) return json(content);
      const body = Buffer.from(JSON.stringify(content));
      response.type("json").send(body);
      resolve({ body, etag: response.get("etag") });
      return response;
    };
    response.once("close", () => resolve(null));
    next();
  });
}

async function sharedAnswer(request: Asked, response: MedusaResponse, next: MedusaNextFunction) {
  const key = keyOf(request);
  if (!key) return next();
  let own = false;
  const answer = await answers.read(key, () => {
    own = true;
    return answerOf(response, next);
  });
  if (own) return;
  if (!answer) return next();
  if (answer.etag) response.set("etag", answer.etag);
  response.type("json").send(answer.body);
}

/**
 * Medusa works out each price of a product list anew for everyone who asks; a crowd that asks the same gets the
 * same. Carts do not read these answers: what can be bought, and for how much, is looked up when it is bought.
 */
export const sharedProducts: MiddlewareRoute = {
  // With a wildcard it stands before Medusa's own middlewares of these routes, which look up region and channel.
  matcher: "/store/products*",
  methods: ["GET"],
  middlewares: [sharedAnswer],
};
