import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";
import type { Picture } from "../../contracts/picture";
import { FOOD_INFORMATION } from "../../modules/food-information";
import type FoodInformationService from "../../modules/food-information/service";
import type { CatalogueProduct } from "./read-files";

/** A json column; Medusa types it as an object, and arrays are JSON too. */
const json = (value: unknown) => value as Record<string, unknown> | null;

/** Declaration, note, pictures and the rest that Medusa has no field for. */
export async function loadFacts(
  container: MedusaContainer,
  product: CatalogueProduct,
  productId: string,
  before: { id: string } | undefined,
  pictures: Picture[],
): Promise<void> {
  const service = container.resolve<FoodInformationService>(FOOD_INFORMATION);
  const values = {
    kind: product.kind,
    vat_category: product.vat,
    sealed: product.sealed,
    position: product.position,
    why: product.note.why.trim(),
    rather_not: product.note.rather_not.trim(),
    pictures: json(pictures) ?? {},
    declaration: json(product.declaration ?? null),
    safety: json(product.safety ?? null),
    proof: json(product.proof),
    seo_title: product.seo.title,
    seo_description: product.seo.description,
    related: json(product.related),
    file: product.file ?? null,
    source_hash: product.hash,
  };
  if (before) {
    await service.updateFoodInformations({ id: before.id, ...values });
    return;
  }
  const made = await service.createFoodInformations(values);
  await container.resolve(ContainerRegistrationKeys.LINK).create({
    [Modules.PRODUCT]: { product_id: productId },
    [FOOD_INFORMATION]: { food_information_id: made.id },
  });
}

/** What is stored of each product: the row's id and the fingerprint of the file it came from. */
export async function storedFacts(
  container: MedusaContainer,
  productIds: string[],
): Promise<Map<string, { id: string; hash: string | null }>> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const { data } = await query.graph({
    entity: "product",
    fields: ["id", "food_information.id", "food_information.source_hash"],
    filters: { id: productIds },
  });
  return new Map(
    data.flatMap((product) => {
      const facts: { id?: string; source_hash?: string | null } | undefined = Reflect.get(
        product,
        "food_information",
      );
      return facts?.id ? [[product.id, { id: facts.id, hash: facts.source_hash ?? null }] as const] : [];
    }),
  );
}
