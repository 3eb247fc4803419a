import type {
  MedusaNextFunction,
  MedusaResponse,
  MedusaStoreRequest,
  MiddlewareRoute,
} from "@medusajs/framework/http";
import { MicroCache, type CachedAnswer } from "./micro-cache";

/** Milliseconds. The owner's change, or a price list that begins, must be seen within two seconds. */
const answers = new MicroCache({ freshFor: 1_000, mostBytes: 8 * 1024 * 1024 });

/** What the answer depends on; null when it is about one cart. Customers do not log in, so prices are everyone's. */
function keyOf(request: MedusaStoreRequest): string | null {
  if ("cart_id" in request.query) return null;
  // The key decides what may be seen, and Medusa has just checked it.
  return JSON.stringify([request.publishable_key_context.key, request.locale ?? "", request.originalUrl]);
}

/** Lets the route answer this request, and records the answer when it is the same for everyone. */
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

async function sharedAnswer(request: MedusaStoreRequest, response: MedusaResponse, next: MedusaNextFunction) {
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
 * Medusa computes the prices of a product list for each request; requests for the same list within a second share one
 * answer. Carts do not use these answers: stock and price are read when something is bought.
 */
export const sharedProducts: MiddlewareRoute = {
  // The wildcard puts it before Medusa's own middlewares of these routes, which look up region and sales channel.
  matcher: "/store/products*",
  methods: ["GET"],
  middlewares: [sharedAnswer],
};
