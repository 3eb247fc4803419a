import type { MedusaContainer } from "@medusajs/framework/types";
import type { JudgedClaim } from "../../contracts/claims";
import type { ProductFacts } from "../../contracts/product-facts";
import { judgeRecord } from "../../shared/claims/judge-record";
import { productClaims } from "./product-words";
import { soldHere, storedProducts } from "./stored-products";

/** What a product would say that may not be said of food, with these facts in the place of those that are stored. */
export async function forbiddenWith(
  container: MedusaContainer,
  productId: string,
  facts: ProductFacts,
): Promise<JudgedClaim[]> {
  const [[stored], sold] = await Promise.all([
    storedProducts(container, { id: [productId] }),
    soldHere(container),
  ]);
  if (!stored) return [];
  const { kind, declaration, safety, proof, terms, sought_as, why, rather_not, seo_title, seo_description } =
    facts;
  const record = productClaims({
    ...stored.words,
    ...{ kind, declaration, safety, proof, terms, sought_as },
    note: { why, rather_not },
    seo: { title: seo_title, description: seo_description },
  });
  return judgeRecord(record, sold).filter(({ decision }) => decision === "never");
}
