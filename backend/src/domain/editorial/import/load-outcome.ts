import type { ImportOutcome } from "../../../contracts/article-import";

/** Fingerprints of one text; null where there is none. */
export interface TextStates {
  /** As its file has it now. */
  file: string;
  /** As the shop has it now. */
  shop: string | null;
  /** As it was stored when its file was last loaded. */
  loaded: string | null;
}

/**
 * What a load does with a file: it changes only what nobody changed since the last load. Pure. @param isBeingChanged
 * whether the owner has work in progress on it
 */
export function loadOutcome({ file, shop, loaded }: TextStates, isBeingChanged = false): ImportOutcome {
  if (shop === null) return "created";
  if (shop === file && shop === loaded) return "unchanged";
  if (isBeingChanged) return "edited";
  // As the file has it: a load that ended before it noted so, or an owner who wrote the same.
  return shop === loaded || shop === file ? "updated" : "edited";
}
