import type { ImportOutcome } from "../../contracts/article-import";

/** Noted in place of a fingerprint while a load makes or changes the product. */
export const underWay = { creation: "", change: "under way" } as const;

/** Noted in its place of a product that the shop had otherwise when its file was first loaded. */
export const leftToOwner = "owner";

/** Fingerprints of one product, and whether its file is as it was. */
export interface ProductStates {
  /** As its file has it now. */
  file: string;
  /** As the shop has it now; null when it is not there, or was deleted. */
  shop: string | null;
  /** As the shop had it when its file was last loaded, or a word from above; null when it never was. */
  loaded: string | null;
  isSameFile: boolean;
}

/**
 * What a load does with a product: it changes only what nobody changed since the last load. One that the owner deleted
 * stays deleted. What a load that was cut off left half done, the next one finishes. Pure.
 */
export function productOutcome({ file, shop, loaded, isSameFile }: ProductStates): ImportOutcome {
  if (shop === null) return loaded === null || loaded === underWay.creation ? "created" : "edited";
  if (loaded === underWay.creation || loaded === underWay.change) return "updated";
  if (shop !== loaded) return shop === file ? "unchanged" : "edited";
  return isSameFile ? "unchanged" : "updated";
}
