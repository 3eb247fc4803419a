import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";
import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  when,
  WorkflowResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk";
import { createInventoryLevelsWorkflow, createProductsWorkflow } from "@medusajs/medusa/core-flows";
import { z } from "zod";
import type { NewProductRequest } from "../contracts/product-facts";
import { firstFacts, freeHandle, productInput } from "../domain/catalogue/new-product";
import { shopContext } from "../domain/shop/shop-context";
import { saveProductFactsWorkflow } from "./save-product-facts";

/** Reads only: nothing to undo. */
const planProduct = createStep("plan-product", async (wanted: NewProductRequest, { container }) => {
  const { salesChannelId } = await shopContext(container);
  const handle = await freeHandle(container, wanted.title);
  return new StepResponse<ReturnType<typeof productInput>, never>(
    productInput(wanted, handle, salesChannelId),
  );
});

const made = z.array(
  z.object({
    id: z.string(),
    title: z.string(),
    inventory_items: z.array(z.object({ inventory_item_id: z.string() })).nullish(),
  }),
);

/** The variants in the order of what was asked, and the stock of each. Reads only: nothing to undo. */
const readVariants = createStep(
  "read-new-variants",
  async ({ productId, wanted }: { productId: string; wanted: NewProductRequest }, { container }) => {
    const [store] = await container.resolve(Modules.STORE).listStores({}, { take: 1 });
    const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
      entity: "variant",
      fields: ["id", "title", "inventory_items.inventory_item_id"],
      filters: { product_id: productId },
    });
    const variants = made.parse(data);
    const inOrder = wanted.variants.flatMap(({ title, stock }) => {
      const variant = variants.find((each) => each.title === title);
      return variant ? [{ ...variant, stock }] : [];
    });
    const levels = inOrder.flatMap(({ inventory_items, stock }) =>
      stock === null
        ? []
        : (inventory_items ?? []).map(({ inventory_item_id }) => ({
            inventory_item_id,
            location_id: store?.default_location_id ?? "",
            stocked_quantity: stock,
          })),
    );
    return new StepResponse<{ ids: string[]; levels: typeof levels }, never>({
      ids: inOrder.map(({ id }) => id),
      levels,
    });
  },
);

/** Makes a product as a draft, with variants, prices, stock, VAT rates and what each variant holds. */
export const createProductWorkflow = createWorkflow(
  "create-product",
  (wanted: WorkflowData<NewProductRequest>) => {
    const plan = planProduct(wanted);
    const products = createProductsWorkflow.runAsStep({
      input: { products: transform(plan, (each) => [each]) },
    });
    const product = transform(products, ([one]) => ({ id: one?.id ?? "", handle: one?.handle ?? "" }));
    const variants = readVariants({ productId: product.id, wanted });
    when(variants, ({ levels }) => levels.length > 0).then(() => {
      createInventoryLevelsWorkflow.runAsStep({ input: { inventory_levels: variants.levels } });
    });
    const facts = transform({ wanted, variants }, (known) => firstFacts(known.wanted, known.variants.ids));
    saveProductFactsWorkflow.runAsStep({ input: { productId: product.id, version: null, facts } });
    return new WorkflowResponse(product);
  },
);
