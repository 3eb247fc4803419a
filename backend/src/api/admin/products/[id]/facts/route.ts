import type { MedusaContainer } from "@medusajs/framework/types";
import { saveProductFactsRequest, type ProductFacts } from "../../../../../contracts/product-facts";
import { adminFactsOf } from "../../../../../domain/catalogue/admin-facts";
import {
  factsRecords,
  missingOf,
  pictureCounts,
  type FactsRecord,
} from "../../../../../domain/catalogue/product-facts";
import { forbiddenWith } from "../../../../../domain/claims/product-verdict";
import { foodListPdfName } from "../../../../../domain/editorial/food-list-pdf";
import { locksOf } from "../../../../../domain/shop/locks";
import { Refused } from "../../../../../shared/refused";
import { saveProductFactsWorkflow } from "../../../../../workflows/save-product-facts";
import { answering, orNotFound, parsed } from "../../../../support/refusal";

const stored = async (container: MedusaContainer, id: string) =>
  orNotFound((await factsRecords(container, { id: [id] }))[0]);

/** GET /admin/products/:id/facts */
export const GET = answering(async (request, response) => {
  const product = await stored(request.scope, request.params.id ?? "");
  response.json(await adminFactsOf(request.scope, product, foodListPdfName));
});

/** POST /admin/products/:id/facts: of a product for sale, readers see it within two seconds. */
export const POST = answering(async ({ scope, params, body }, response) => {
  const { version, ...facts } = parsed(saveProductFactsRequest, body);
  const productId = params.id ?? "";
  await locksOf(scope).withLock("product", [productId], async () => {
    const product = await stored(scope, productId);
    if ((product.food_information?.version ?? null) !== version) throw new Refused("product_changed");
    if (product.status === "published") await refuseUnfit(scope, product, facts);
    await saveProductFactsWorkflow(scope).run({ input: { productId, version, facts } });
  });
  response.json(await adminFactsOf(scope, await stored(scope, productId), foodListPdfName));
});

/** What readers see stays whole, and claims nothing that is forbidden. @throws Refused */
async function refuseUnfit(
  container: MedusaContainer,
  product: FactsRecord,
  facts: ProductFacts,
): Promise<void> {
  const pictures = (await pictureCounts(container, [product])).get(product.id) ?? 0;
  const missing = missingOf(product, pictures, facts);
  if (missing.length > 0)
    throw new Refused("facts_incomplete", {
      fields: Object.fromEntries(missing.map((what) => [what, "missing" as const])),
    });
  const claims = await forbiddenWith(container, product.id, facts);
  if (claims.length > 0) throw new Refused("claim_forbidden", { claims });
}
