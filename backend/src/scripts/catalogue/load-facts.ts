import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";
import { z } from "zod";
import { vatCategory } from "../../contracts/declaration-facts";
import type { Picture } from "../../contracts/picture";
import { FOOD_INFORMATION } from "../../modules/food-information";
import type FoodInformationService from "../../modules/food-information/service";
import type { CatalogueProduct } from "./read-files";

/** A json column; Medusa types it as an object, and arrays are JSON too. */
const json = (value: unknown) => value as Record<string, unknown> | null;

/**
 * Declaration, note, pictures and the rest that Medusa has no field for.
 * @throws MedusaError product_changed when somebody saved the facts meanwhile
 */
export async function loadFacts(
  container: MedusaContainer,
  product: CatalogueProduct,
  productId: string,
  pictures: Picture[],
): Promise<void> {
  const before = (await storedFacts(container, [productId])).get(productId);
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
    await service.changeFacts(before.id, before.version, values);
    return;
  }
  const made = await service.createFoodInformations(values);
  await container.resolve(ContainerRegistrationKeys.LINK).create({
    [Modules.PRODUCT]: { product_id: productId },
    [FOOD_INFORMATION]: { food_information_id: made.id },
  });
}

const row = z.object({ id: z.string(), version: z.number(), vat_category: vatCategory });
const linked = z.array(z.object({ id: z.string(), food_information: row.nullish() }));

/** The row of a product's facts, with its VAT category, by the product's id. @param ids of these products, else of all */
export async function storedFacts(
  container: MedusaContainer,
  ids?: string[],
): Promise<Map<string, z.infer<typeof row>>> {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "product",
    fields: ["id", "food_information.id", "food_information.version", "food_information.vat_category"],
    ...(ids ? { filters: { id: ids } } : {}),
  });
  return new Map(
    linked.parse(data).flatMap(({ id, food_information: facts }) => (facts ? [[id, facts] as const] : [])),
  );
}
