import type { ImportedDocument, ImportedPicture } from "./imported";

/** Gives the bytes of a picture that lies beside the source, or null. */
export type PictureBeside = (address: string) => Uint8Array | null;

/** Stores a picture in the library; answers its path below the media base, or null for what is none. */
export type KeepPicture = (bytes: Uint8Array, address: string, alt: string) => Promise<string | null>;

/**
 * Uploads the pictures that are at hand, once each, and gives the text their addresses in the shop. Answers the
 * addresses of those that could not be had: they stay in the text, and readers see their alternative text.
 */
export async function uploadPictures(
  document: ImportedDocument,
  beside: PictureBeside,
  keep: KeepPicture,
): Promise<{ document: ImportedDocument; missing: string[] }> {
  const missing: string[] = [];
  let { markdown } = document;
  const pictures: ImportedPicture[] = [];
  for (const picture of document.pictures) {
    const bytes = picture.bytes ?? beside(picture.address);
    const path = bytes && (await keep(bytes, picture.address, picture.alt));
    if (!path) {
      missing.push(picture.address);
      pictures.push(picture);
      continue;
    }
    const address = `/media/${path}`;
    markdown = markdown.replaceAll(`](${picture.address}`, `](${address}`);
    pictures.push({ ...picture, address });
  }
  return { document: { ...document, markdown, pictures }, missing };
}
