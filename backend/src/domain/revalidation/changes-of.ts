import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import type { Change } from "../../contracts/change";
import { articlesNaming } from "../editorial/articles-naming";
import {
  productsOfLevels,
  productsOfPriceLists,
  productsOfPrices,
  touchesDelivery,
  productsOfVariants,
} from "./touched-products";

/** Emitted after the owner said something else of a product, with its id. */
export const FACTS_CHANGED = "product.facts-changed";

/** Emitted after readers see other reviews of a product, with its id. */
export const REVIEWS_CHANGED = "product.reviews-changed";

export interface ShopEvent {
  event: string;
  /** Ids of what it happened to. */
  ids: string[];
  slug?: string;
}

type ChangesOfEvent = (container: MedusaContainer, event: ShopEvent) => Promise<Change[]>;

const products =
  (find: (container: MedusaContainer, ids: string[]) => Promise<string[]>): ChangesOfEvent =>
  async (container, { ids }) =>
    productChanges(container, await find(container, ids));

async function productChanges(container: MedusaContainer, ids: string[]): Promise<Change[]> {
  if (ids.length === 0) return [];
  const found = await container
    .resolve(Modules.PRODUCT)
    .listProducts({ id: ids }, { select: ["id", "handle"], withDeleted: true, take: ids.length });
  return found.map(({ id, handle }) => ({ kind: "product", id, handle }));
}

/** A product that comes, goes or is renamed also changes what the articles that name it show. */
const productItself: ChangesOfEvent = async (container, { ids }) => {
  const articles = await articlesNaming(container, ids);
  return [
    ...(await productChanges(container, ids)),
    ...articles.map(({ id, slug }): Change => ({ kind: "article", id, slug })),
  ];
};

const category: ChangesOfEvent = async () => [{ kind: "category" }];

/** What delivery costs stands on every page. */
const shop: ChangesOfEvent = async () => [{ kind: "shop" }];

const price: ChangesOfEvent = async (container, event) => [
  ...(await products(productsOfPrices)(container, event)),
  ...((await touchesDelivery(container, event.ids)) ? await shop(container, event) : []),
];

const each = (name: string, actions: string[], reading: ChangesOfEvent): Array<[string, ChangesOfEvent]> =>
  actions.map((action) => [`${name}.${action}`, reading]);

const born = ["created", "updated", "deleted", "restored"];

/**
 * What each event of Medusa's modules changes for readers. The modules' own events, not the workflows': those are also
 * emitted when an order reserves stock, when a price inside a list changes, and on a direct call of a service.
 */
export const changesByEvent = new Map<string, ChangesOfEvent>([
  ...each("product.product", born, productItself),
  [FACTS_CHANGED, productItself],
  [REVIEWS_CHANGED, products(async (_, ids) => ids)],
  ...each("product.product-variant", born, products(productsOfVariants)),
  ...each("product.product-category", born, category),
  ...each("pricing.price", born, price),
  ...each("fulfillment.shipping-option", born, shop),
  ...each("pricing.price-list", born, products(productsOfPriceLists)),
  // What is reserved is counted at the level: whoever makes, changes or deletes a reservation changes that too.
  ...each("inventory.inventory-level", born, products(productsOfLevels)),
  [
    "article.changed",
    async (_, { ids, slug }) => ids.map((id): Change => ({ kind: "article", id, ...(slug ? { slug } : {}) })),
  ],
  ["page.changed", async (_, { slug }) => (slug ? [{ kind: "page", slug }] : [])],
  ["author.changed", async (_, { slug }) => (slug ? [{ kind: "author", slug }] : [])],
]);

/** What changed on readers' pages after an event. */
export async function changesOf(container: MedusaContainer, event: ShopEvent): Promise<Change[]> {
  return (await changesByEvent.get(event.event)?.(container, event)) ?? [];
}
