import type { MedusaContainer } from "@medusajs/framework/types";
import type { ImportOutcome } from "../../contracts/article-import";
import type { Picture } from "../../contracts/picture";
import { describePictures } from "../../domain/pictures/keep-drawing";
import { locksOf } from "../../domain/shop/locks";
import { setProductVat } from "../../domain/vat/product-rates";
import { CHANGE_OUTBOX } from "../../modules/change-outbox";
import type { ChangeOutboxService } from "../../modules/change-outbox/service";
import { loadFacts } from "./load-facts";
import { loadPriceHistory } from "./load-price-history";
import {
  createProducts,
  publishProduct,
  storedProducts,
  updateProduct,
  variantIdsOf,
  type LoadContext,
} from "./load-products";
import { loadStock } from "./load-stock";
import type { ProductPlan } from "./plan-products";
import { fingerprintNow, noteBegun, noteLeft, noteLoaded } from "./product-notes";

interface ToLoad {
  plans: ProductPlan[];
  /** Of each product, by the address in its file. */
  pictures: ReadonlyMap<string, Picture[]>;
  context: LoadContext;
}

/** A plan as it came out, with the id of its product; undefined when the owner deleted it. */
export type LoadedProduct = ProductPlan & { id: string | undefined };

/**
 * Stores what was planned, one product after the other, and notes each when all of it is stored. So a load that is cut
 * off leaves at most one product half done, and new ones as drafts; what the owner changes of the others is hers.
 */
export async function loadPlannedProducts(
  container: MedusaContainer,
  { plans, pictures, context }: ToLoad,
): Promise<LoadedProduct[]> {
  const ordered = partsFirst(plans);
  const fresh = ordered.filter(({ outcome }) => outcome === "created");
  for (const plan of fresh) await noteBegun(container, plan);
  for (const ofBundles of [false, true])
    await createProducts(
      container,
      fresh.flatMap((plan) => (isBundle(plan) === ofBundles ? [plan.product] : [])),
      context,
    );
  const made = new Map((await storedProducts(container)).map(({ handle, id }) => [handle, id]));
  const loaded: LoadedProduct[] = [];
  for (const plan of ordered) {
    const id = plan.known?.id ?? made.get(plan.product.handle);
    const shown = pictures.get(plan.product.handle) ?? [];
    loaded.push({ ...plan, id, outcome: await loadProduct(container, { ...plan, id }, shown, context) });
  }
  return loaded;
}

const isBundle = ({ product }: ProductPlan): boolean => product.contents.length > 0;

/** A bundle has the stock of its parts: they are stored before it is for sale. */
const partsFirst = (plans: ProductPlan[]): ProductPlan[] =>
  [...plans].sort((one, other) => Number(isBundle(one)) - Number(isBundle(other)));

/** @returns edited too when the owner changed the product since it was planned */
async function loadProduct(
  container: MedusaContainer,
  plan: LoadedProduct,
  pictures: Picture[],
  context: LoadContext,
): Promise<ImportOutcome> {
  const { id, shop, outcome } = plan;
  if (outcome === "edited") await noteLeft(container, plan);
  if (outcome === "edited" || !id) return outcome;
  if (outcome === "unchanged") {
    await loadStock(container, plan, context.base.locationId);
    if (shop !== null) await noteLoaded(container, plan, shop);
    return outcome;
  }
  // The form of its facts takes the same lock.
  return locksOf(container).withLock("product", [id], async () => {
    if (plan.known && (await fingerprintNow(container, id)) !== shop) return "edited";
    await storeProduct(container, { ...plan, id }, pictures, context);
    return outcome;
  });
}

async function storeProduct(
  container: MedusaContainer,
  plan: ProductPlan & { id: string },
  pictures: Picture[],
  context: LoadContext,
): Promise<void> {
  const { id, product, known, before, outcome } = plan;
  if (known) await noteBegun(container, plan);
  // The new declaration and note come first: with the old ones it might not be publishable.
  await loadFacts(container, product, id, pictures);
  await setProductVat(container, id, product.vat);
  if (known) await updateProduct(container, product, known, context);
  await describePictures(
    container,
    pictures,
    new Map(before?.pictures.map(({ image, alt }) => [image, alt])),
  );
  await loadStock(container, plan, context.base.locationId);
  await loadPriceHistory(container, product, variantIdsOf(await storedProducts(container, [id])));
  if (outcome === "created" && product.published) await publishProduct(container, id);
  // Also when the rest of the load is cut off, its page is rendered anew.
  const change = { kind: "product" as const, id, handle: product.handle };
  if (known) await container.resolve<ChangeOutboxService>(CHANGE_OUTBOX).remember([change]);
  const now = await fingerprintNow(container, id);
  if (now !== null) await noteLoaded(container, plan, now);
}
