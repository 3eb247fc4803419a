import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import { editorialOf } from "../../domain/editorial/article-records";
import { everyRow } from "../../shared/every-row";

/**
 * Handles of all products that the shop has, from a file or made in the Admin; and those under which files were loaded:
 * one that the owner deleted or renamed since is her doing, and no fault of a text that names it.
 */
export async function storedHandles(container: MedusaContainer): Promise<ReadonlySet<string>> {
  // Without a limit Medusa gives fifteen.
  const products = await container
    .resolve(Modules.PRODUCT)
    .listProducts({}, { select: ["id", "handle"], take: null });
  const notes = await editorialOf(container).listLoadedFiles({}, { select: ["id", "file"], take: everyRow });
  const loaded = notes.flatMap(({ file }) => /^products\/(.+)\.yaml$/.exec(file)?.[1] ?? []);
  return new Set([...products.map(({ handle }) => handle), ...loaded]);
}
