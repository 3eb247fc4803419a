import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";

/** Handles of all products that the shop has, from a file or made in the Admin. */
export async function storedHandles(container: MedusaContainer): Promise<ReadonlySet<string>> {
  // Without a limit Medusa gives fifteen.
  const products = await container
    .resolve(Modules.PRODUCT)
    .listProducts({}, { select: ["id", "handle"], take: null });
  return new Set(products.map(({ handle }) => handle));
}
