import { cartView, type CartView } from "backend/contracts/cart";
import { productList, type ProductCard, type VariantOffer } from "backend/contracts/product";
import { refusal } from "backend/contracts/refusal";
import { shop } from "backend/contracts/shop";
import { z } from "zod";
import { store, type Answer } from "./store";

/** Every product for sale, by handle. */
export async function products(): Promise<Map<string, ProductCard>> {
  const { body } = await store("GET", "/catalogue/products?limit=100");
  return new Map(productList.parse(body).products.map((product) => [product.handle, product]));
}

/** A variant by its SKU. @throws when the shop does not sell it */
export async function variant(sku: string): Promise<VariantOffer> {
  for (const product of (await products()).values())
    for (const offer of product.variants) if (offer.sku === sku) return offer;
  throw new Error(`${sku} is not for sale`);
}

/** The region the shop sells in. */
export async function regionId(): Promise<string> {
  return z.object({ shop }).parse((await store("GET", "/shop")).body).shop.regionId;
}

/** The answer to a new cart with these lines. */
export async function newCart(items: { variant_id: string; quantity: number }[]): Promise<Answer> {
  return store("POST", "/carts", { region_id: await regionId(), items });
}

/** A new cart's id. @throws when it is refused */
export async function aCart(...items: { variant_id: string; quantity: number }[]): Promise<string> {
  const { status, body } = await newCart(items);
  if (status !== 200) throw new Error(`no cart: ${status} ${JSON.stringify(body)}`);
  return z.object({ cart: z.object({ id: z.string() }) }).parse(body).cart.id;
}

export const addLine = (cart: string, variant_id: string, quantity: unknown) =>
  store("POST", `/carts/${cart}/line-items`, { variant_id, quantity });

/** The cart as pages show it. */
export async function view(cart: string, country = "be"): Promise<CartView> {
  const { body } = await store("GET", `/carts/${cart}/view?country=${country}`);
  return z.object({ cart: cartView }).parse(body).cart;
}

/** Status and code of a refusal: "409 sold_out". */
export const answerCode = ({ status, body }: Answer): string =>
  `${status} ${refusal.safeParse(body).data?.code}`;
