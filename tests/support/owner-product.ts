import {
  adminProductFacts,
  newProduct,
  saveProductFactsRequest,
  type AdminProductFacts,
  type NewProductRequest,
  type SaveProductFactsRequest,
} from "backend/contracts/product-facts";
import { z } from "zod";
import { adminBody } from "./owner";
import { uploadedPhoto } from "./photos";
import { admin, type Answer } from "./store";

/** A whole declaration of a food with one allergen. */
export const declaration = {
  legal_name: "Gedroogde kippenbouillon in poeder",
  ingredients: [{ text: "gedroogde kippenbouillon 90 %" }, { text: "knolselderij", allergen: true }],
  contains: ["selderij"],
  may_contain: [],
  storage: "Droog en donker.",
  use: "Roer 10 g door 250 ml heet water.",
  operator: { name: "Volle Kom", address: "Lepelstraat 9, 9620 Zottegem, België" },
  portion_grams: 10,
  portion_label: "per kop (10 g)",
  nutrition: {
    per: "100 g" as const,
    ...{ energy_kj: 1548, energy_kcal: 367, fat: 9, saturates: 2.6, carbohydrate: 9, sugars: 4 },
    ...{ fibre: 1, protein: 62, salt: 14 },
  },
  statements: [],
};

const categories = z.object({ product_categories: z.array(z.object({ id: z.string() })).min(1) });

/** A draft as the owner makes it. @returns its id and address */
export async function ownersProduct(
  title: string,
  change: Partial<NewProductRequest> = {},
): Promise<{ id: string; handle: string }> {
  const { product_categories } = categories.parse(
    await adminBody("GET", "/product-categories?handle=bouillon&fields=id"),
  );
  const wanted: NewProductRequest = {
    ...{ title, line: "Van de proef", kind: "food", vat_category: "food" },
    categories: product_categories.map(({ id }) => id),
    ...{ brand: null, form: null },
    variants: [{ title: "150 g", price: 12.5, net_grams: 150, weight_grams: 210, stock: 4 }],
    ...change,
  };
  return newProduct.parse(await adminBody("POST", "/new-products", wanted)).product;
}

export const factsOf = async (id: string): Promise<AdminProductFacts> =>
  adminProductFacts.parse(await adminBody("GET", `/products/${id}/facts`));

/** Saves what the owner changed in the form that she has opened. */
export function saveFacts(
  { product, facts }: AdminProductFacts,
  change: Partial<SaveProductFactsRequest>,
): Promise<Answer> {
  const body: unknown = { ...facts, version: product.version, ...change };
  return admin("POST", `/products/${product.id}/facts`, saveProductFactsRequest.safeParse(body).data ?? body);
}

/** Puts a photo with a product, as *Media* does. */
export async function addPhoto(id: string): Promise<void> {
  const { url } = await uploadedPhoto(`product-${id}.jpg`);
  await adminBody("POST", `/products/${id}`, { images: [{ url }], thumbnail: url });
}

/** Takes it away; one that was bought stays as a draft, since an order waits for it. */
export async function removeProduct(id: string): Promise<void> {
  const { status } = await admin("DELETE", `/products/${id}`);
  if (status !== 200) await adminBody("POST", `/products/${id}`, { status: "draft" });
}
