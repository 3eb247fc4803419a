import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, MedusaError, Modules } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import type { ProductFacts } from "../../contracts/product-facts";
import { factsRecords, type FactsRecord } from "../../domain/catalogue/product-facts";
import { tidyFacts } from "../../domain/catalogue/tidy-facts";
import { shopContext } from "../../domain/shop/shop-context";
import { setProductVat, undoProductVat, type ChangedRates } from "../../domain/vat/product-rates";
import { termsAsMetadata } from "../../domain/words/product-terms";
import { FOOD_INFORMATION } from "../../modules/food-information";
import type FoodInformationService from "../../modules/food-information/service";
import type { FoodInformationRow } from "../../modules/food-information/service";

export interface FactsToSave {
  productId: string;
  /** The version that was opened; null when nothing was stored. */
  version: number | null;
  facts: ProductFacts;
}

const factsOf = (container: MedusaContainer): FoodInformationService => container.resolve(FOOD_INFORMATION);
const linkOf = (productId: string, id: string) => ({
  [Modules.PRODUCT]: { product_id: productId },
  [FOOD_INFORMATION]: { food_information_id: id },
});

/** Reads only: nothing to undo. */
export const readProduct = createStep(
  "read-product-facts",
  async ({ productId }: FactsToSave, { container }) => {
    const [product] = await factsRecords(container, { id: [productId] });
    if (!product) throw new MedusaError(MedusaError.Types.NOT_FOUND, `There is no product ${productId}`);
    return new StepResponse<FactsRecord, never>(product);
  },
);

type Stored = { made: string; productId: string } | { before: FoodInformationRow; version: number };

/** Stores the row, made and linked when there is none. Undo: it is as it was, unless another change came after. */
export const storeFacts = createStep(
  "store-product-facts",
  async (
    { product, input: { version, facts } }: { product: FactsRecord; input: FactsToSave },
    { container },
  ) => {
    const service = factsOf(container);
    const known = product.food_information;
    if ((known?.version ?? null) !== version)
      throw new MedusaError(MedusaError.Types.INVALID_DATA, "Changed elsewhere", "product_changed");
    const fields = tidyFacts(facts);
    if (!known) {
      const made = await service.createFoodInformations({ ...fields, pictures: json([]) });
      const undo = { made: made.id, productId: product.id } as Stored;
      await container.resolve(ContainerRegistrationKeys.LINK).create(linkOf(product.id, made.id));
      return new StepResponse({ version: 1 }, undo);
    }
    const { before, row } = await service.changeFacts(known.id, known.version, fields);
    const undo = { before, version: row.version } as Stored;
    return new StepResponse({ version: row.version }, undo);
  },
  async (stored, { container }) => {
    if (!stored) return;
    const service = factsOf(container);
    if ("made" in stored) {
      await container.resolve(ContainerRegistrationKeys.LINK).dismiss(linkOf(stored.productId, stored.made));
      return service.deleteFoodInformations(stored.made);
    }
    const {
      id,
      created_at: _,
      updated_at: _updated,
      deleted_at: _deleted,
      version: _now,
      ...fields
    } = stored.before;
    await service.changeFacts(id, stored.version, fields).catch(() => undefined);
  },
);

/** The product is at the rates of its category. */
export const putAtVat = createStep(
  "put-product-at-vat",
  async ({ productId, facts }: FactsToSave, { container }) => {
    const changed = await setProductVat(container, productId, facts.vat_category);
    return new StepResponse(null, changed);
  },
  async (changed: ChangedRates | undefined, { container }) => {
    if (changed) await undoProductVat(container, changed);
  },
);

/** What Medusa keeps of it: terms, and where it is sold. Reads only: nothing to undo. */
export const ownFieldsOf = createStep(
  "own-fields-of-product",
  async ({ product, input: { facts } }: { product: FactsRecord; input: FactsToSave }, { container }) => {
    const { salesChannelId } = await shopContext(container);
    const isDigital = facts.kind === "digital";
    const profile = isDigital || product.shipping_profile ? undefined : await parcelProfile(container);
    const update = {
      id: product.id,
      metadata: { ...Object(product.metadata ?? {}), ...termsAsMetadata(facts) } as Record<string, unknown>,
      ...(product.sales_channels.length > 0 ? {} : { sales_channels: [{ id: salesChannelId }] }),
      // What needs no parcel has no profile: a cart of files alone asks for no delivery.
      ...(isDigital && product.shipping_profile ? { shipping_profile_id: null } : {}),
      ...(profile ? { shipping_profile_id: profile } : {}),
    };
    return new StepResponse<typeof update, never>(update);
  },
);

/** The shipping profile for which there are deliveries. */
async function parcelProfile(container: MedusaContainer): Promise<string | undefined> {
  const options = container.resolve(Modules.FULFILLMENT);
  const [option] = await options.listShippingOptions({}, { take: 1, select: ["id", "shipping_profile_id"] });
  return option?.shipping_profile_id;
}

/** A json column; Medusa types it as an object, and arrays are JSON too. */
const json = (value: unknown) => value as Record<string, unknown>;
