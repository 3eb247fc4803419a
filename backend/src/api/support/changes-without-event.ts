import type {
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
  MiddlewareRoute,
} from "@medusajs/framework/http";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { productsOfPriceLists } from "../../domain/revalidation/touched-products";
import type { Change } from "../../contracts/change";
import { revalidateChangesWorkflow } from "../../workflows/revalidate-pages";

type ChangesOfRequest = (request: MedusaRequest) => Promise<Change[]>;

/** Runs once Medusa has answered with success. A failure is only logged: the answer has been sent. */
const afterwards =
  (changesOf: ChangesOfRequest) =>
  (request: MedusaRequest, response: MedusaResponse, next: MedusaNextFunction): void => {
    const revalidate = async () => {
      const changes = await changesOf(request);
      if (changes.length > 0) await revalidateChangesWorkflow(request.scope).run({ input: { changes } });
    };
    response.once("finish", () => {
      if (response.statusCode >= 400) return;
      revalidate().catch((error: unknown) =>
        request.scope
          .resolve(ContainerRegistrationKeys.LOGGER)
          .error(`${request.path} was not revalidated`, error instanceof Error ? error : undefined),
      );
    });
    next();
  };

const priceList: ChangesOfRequest = async ({ scope: container, params }) => {
  const ids = await productsOfPriceLists(container, params.id ? [params.id] : []);
  return ids.map((id) => ({ kind: "product", id }));
};

/**
 * Two things an owner does in the Admin of Medusa 2.21 that emit no event: switching or dating a price list, and
 * putting products in a category from the category's own page.
 */
export const changesWithoutEvent: MiddlewareRoute[] = [
  { matcher: "/admin/price-lists/:id", methods: ["POST"], middlewares: [afterwards(priceList)] },
  {
    matcher: "/admin/product-categories/:id/products",
    methods: ["POST"],
    middlewares: [afterwards(async () => [{ kind: "category" }])],
  },
];
