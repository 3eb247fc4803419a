import type { ImportedPicture } from "./imported";

/** Gives the bytes of a picture that the source does not hold, from beside it or from its address, or null. */
export type PictureElsewhere = (address: string) => Promise<Uint8Array | null>;

/** Stores a picture in the library; answers its path below the media base, or null for what is none. */
export type KeepPicture = (bytes: Uint8Array, address: string, alt: string) => Promise<string | null>;

/**
 * Uploads the pictures that can be had, once each. Answers the paths of those, and the addresses of the others: they
 * stay in the text, and readers see their alternative text.
 */
export async function uploadPictures(
  pictures: ImportedPicture[],
  elsewhere: PictureElsewhere,
  keep: KeepPicture,
): Promise<{ stored: Record<string, string>; missing: string[] }> {
  const missing: string[] = [];
  const stored: Record<string, string> = {};
  for (const { address, alt, bytes: own } of pictures) {
    const bytes = own ?? (await elsewhere(address));
    const path = bytes && (await keep(bytes, address, alt));
    if (path) stored[address] = path;
    else missing.push(address);
  }
  return { stored, missing };
}
