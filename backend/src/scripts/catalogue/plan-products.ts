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
  /** As that file is written. */
  source: string;
  product: CatalogueProduct;
  outcome: ImportOutcome;
  /** The product in the shop, whatever its address is now; undefined when there is none. */
  known: StoredProduct | undefined;
  /** Fingerprint of what the shop has; null when there is none. */
  shop: string | null;
  /** How it was noted by the last load. */
  noted: { content: string; fingerprint: string } | null;
  /** What the file said when it was last loaded. */
  before: ProductFile | null;
  /** Another name under which that load is noted: the file has moved. */
  movedFrom: string | null;
}

const fileOf = (handle: string): string => `products/${handle}.yaml`;

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
    const source = sources.get(file) ?? "";
    const known = knownOf(product);
    const earlier = known && !sources.has(fileOf(known.handle)) ? fileOf(known.handle) : null;
    const movedFrom = !notes.has(file) && earlier && notes.has(earlier) ? earlier : null;
    const noted = notes.get(movedFrom ?? file) ?? null;
    const state = known && states.get(known.id);
    const shop = state ? fingerprintOfState(state) : null;
    const outcome = productOutcome({
      file: fingerprintOfState(stateOfFile(product, salesChannelId)),
      shop,
      loaded: noted?.fingerprint ?? null,
      isSameFile: noted?.content === source,
    });
    const before = noted && parsedFile(noted.content);
    return { file, source, product, outcome, known, shop, noted, before, movedFrom };
  });
}

function parsedFile(content: string): ProductFile | null {
  try {
    return productFile.safeParse(parse(content)).data ?? null;
  } catch {
    return null;
  }
}
