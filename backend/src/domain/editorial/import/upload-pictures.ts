import { createHash } from "node:crypto";
import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import { UPLOADS } from "../../../modules/uploads";
import type { UploadsService } from "../../../modules/uploads/service";
import { pictureType } from "./files/picture-type";
import type { ImportedDocument, ImportedPicture } from "./imported";

/** Gives the bytes of a picture that lies beside the source, or null. */
export type PictureBeside = (address: string) => Uint8Array | null;

/**
 * Uploads the pictures that are at hand, once each, and gives the text their addresses in the shop. Answers the
 * addresses of those that could not be had: they stay in the text, and readers see their alternative text.
 */
export async function uploadPictures(
  container: MedusaContainer,
  document: ImportedDocument,
  beside: PictureBeside,
): Promise<{ document: ImportedDocument; missing: string[] }> {
  const missing: string[] = [];
  let { markdown } = document;
  const pictures: ImportedPicture[] = [];
  for (const picture of document.pictures) {
    const bytes = picture.bytes ?? beside(picture.address);
    const type = bytes && pictureType(bytes);
    if (!bytes || !type) {
      missing.push(picture.address);
      pictures.push(picture);
      continue;
    }
    const address = `/media/${await uploadOnce(container, bytes, type)}`;
    markdown = markdown.replaceAll(`](${picture.address}`, `](${address}`);
    pictures.push({ ...picture, address });
  }
  return { document: { ...document, markdown, pictures }, missing };
}

/** The name is made of the content, so the same picture has one address however often it is imported. */
async function uploadOnce(container: MedusaContainer, bytes: Uint8Array, type: string): Promise<string> {
  const uploads = container.resolve<UploadsService>(UPLOADS);
  const hash = createHash("sha256").update("import\0").update(bytes).digest("hex");
  const [known] = await uploads.listUploadedFiles({ hash }, { take: 1 });
  if (known) return known.path;
  const stored = await container.resolve(Modules.FILE).createFiles({
    filename: `${hash.slice(0, 16)}.${type}`,
    mimeType: `image/${type === "jpg" ? "jpeg" : type}`,
    content: Buffer.from(bytes).toString("base64"),
    access: "public",
  });
  await uploads.createUploadedFiles({ hash, path: stored.id });
  return stored.id;
}
