import type { MedusaContainer } from "@medusajs/framework/types";
import { parse } from "yaml";
import type { ImportOutcome } from "../../contracts/article-import";
import { productFile, type ProductFile } from "../../contracts/catalogue-product-file";
import { productOutcome } from "../../domain/catalogue/product-outcome";
import { fingerprintOfState, stateOfFile, storedStates } from "../../domain/catalogue/product-state";
import { editorialOf } from "../../domain/editorial/article-records";
import { everyRow } from "../../shared/every-row";
import { storedProducts, type StoredProduct } from "./load-products";
import type { Catalogue } from "./read-catalogue";
import type { CatalogueProduct } from "./read-files";

/** What a load does with the product of one file. */
export interface ProductPlan {
  /** products/collageen-naturel.yaml */
  file: string;
  product: CatalogueProduct;
  outcome: ImportOutcome;
  /** The product in the shop, whatever its address is now; undefined when there is none. */
  known: StoredProduct | undefined;
  /** What the file said when it was last loaded. */
  before: ProductFile | null;
  /** Another name under which that load is noted: the file has moved. */
  movedFrom: string | null;
}

export const fileOf = (handle: string): string => `products/${handle}.yaml`;

/**
 * Compares each file with what the same file was loaded as before. Reads only. A product is known by its address, else
 * by a SKU: renamed in the Admin, or its file renamed, it stays the same product.
 */
export async function planProducts(
  container: MedusaContainer,
  products: CatalogueProduct[],
  sources: Catalogue["sources"],
  salesChannelId: string,
): Promise<ProductPlan[]> {
  const stored = await storedProducts(container);
  const byHandle = new Map(stored.map((each) => [each.handle, each]));
  const bySku = new Map(stored.flatMap((each) => each.variants.map(({ sku }) => [sku ?? "", each] as const)));
  const notes = new Map(
    (await editorialOf(container).listLoadedFiles({}, { take: everyRow })).map((note) => [note.file, note]),
  );
  const knownOf = ({ handle, variants }: CatalogueProduct) =>
    byHandle.get(handle) ?? variants.flatMap(({ sku }) => bySku.get(sku) ?? [])[0];
  const states = await storedStates(
    container,
    products.flatMap((product) => knownOf(product)?.id ?? []),
  );
  return products.map((product) => {
    const file = fileOf(product.handle);
    const known = knownOf(product);
    const earlier = known && !sources.has(fileOf(known.handle)) ? fileOf(known.handle) : null;
    const movedFrom = !notes.has(file) && earlier && notes.has(earlier) ? earlier : null;
    const note = notes.get(movedFrom ?? file);
    const state = known && states.get(known.id);
    const outcome = productOutcome({
      file: fingerprintOfState(stateOfFile(product, salesChannelId)),
      shop: state ? fingerprintOfState(state) : null,
      loaded: note?.fingerprint ?? null,
      isSameFile: note?.content === sources.get(file),
    });
    return { file, product, outcome, known, before: note ? parsedFile(note.content) : null, movedFrom };
  });
}

function parsedFile(content: string): ProductFile | null {
  try {
    return productFile.safeParse(parse(content)).data ?? null;
  } catch {
    return null;
  }
}

/** Notes that a load of this file is under way: when it is cut off, the next one finishes it. */
export async function noteBegun(
  container: MedusaContainer,
  { file, movedFrom }: ProductPlan,
  content: string,
) {
  const editorial = editorialOf(container);
  if (movedFrom) await editorial.deleteLoadedFiles({ file: movedFrom });
  await editorial.noteLoaded({ file, content, fingerprint: "" });
}

/** Notes what the shop has of each file now: what differs from it at the next load, the owner has changed. */
export async function noteLoadedProducts(
  container: MedusaContainer,
  plans: ProductPlan[],
  { sources, ids }: { sources: Catalogue["sources"]; ids: ReadonlyMap<string, string> },
): Promise<void> {
  const states = await storedStates(container, [...ids.values()]);
  for (const { file } of plans) {
    const state = states.get(ids.get(file) ?? "");
    const content = sources.get(file);
    if (!state || content === undefined) continue;
    const fingerprint = fingerprintOfState(state);
    await editorialOf(container).noteLoaded({ file, content, fingerprint });
  }
}
