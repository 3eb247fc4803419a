import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import path from "node:path";
import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import { z } from "zod";
import type { Picture } from "../../contracts/picture";
import { UPLOADS } from "../../modules/uploads";
import type { UploadsService } from "../../modules/uploads/service";
import { catalogueDir } from "../../domain/shop/shop-file";

const manifestSchema = z.record(
  z.string(),
  z.looseObject({
    ground: z
      .string()
      .regex(/^#[0-9A-Fa-f]{6}$/)
      .nullable(),
    width: z.number().int().positive(),
    height: z.number().int().positive(),
    og: z.string().optional(),
    sources: z
      .array(z.looseObject({ format: z.enum(["avif", "webp"]), width: z.number().int(), file: z.string() }))
      .min(1),
  }),
);
type Manifest = z.infer<typeof manifestSchema>;

const imagesDir = () => path.join(catalogueDir(), "images");

/** images/manifest.json: every drawn picture and its renderings. @throws naming the file when it does not hold. */
export async function readManifest(): Promise<Manifest> {
  return manifestSchema.parse(JSON.parse(await readFile(path.join(imagesDir(), "manifest.json"), "utf8")));
}

/** Gives a picture of the manifest, with its renderings in the File module, by its name and alternative text. */
export type PictureOf = (image: string, alt: string) => Promise<Picture>;

/**
 * Prepares the pictures of products and articles. A rendering is uploaded when it is first asked for, and never twice:
 * what was uploaded, this time or an earlier one, is known by the hash of its name and content.
 */
export async function pictureUploader(container: MedusaContainer): Promise<PictureOf> {
  const manifest = await readManifest();
  return async (image, alt) => {
    const drawn = manifest[image];
    if (!drawn) throw new Error(`${image} is not in images/manifest.json`);
    const sources: Picture["sources"] = [];
    for (const { format, width, file } of drawn.sources)
      sources.push({
        format,
        width,
        path: await uploadOnce(container, path.join(imagesDir(), file), `image/${format}`),
      });
    const share = drawn.og
      ? await uploadOnce(container, path.join(imagesDir(), drawn.og), "image/jpeg")
      : null;
    return { alt, ground: drawn.ground, width: drawn.width, height: drawn.height, sources, share };
  };
}

/** Uploads a file for all to see unless the File module already has it. Answers its path below the media base. */
export async function uploadOnce(
  container: MedusaContainer,
  file: string,
  mimeType: string,
): Promise<string> {
  const uploads = container.resolve<UploadsService>(UPLOADS);
  const content = await readFile(file);
  const filename = path.basename(file);
  const hash = createHash("sha256").update(`${filename}\0`).update(content).digest("hex");
  const [known] = await uploads.listUploadedFiles({ hash }, { take: 1 });
  if (known) return known.path;
  const stored = await container
    .resolve(Modules.FILE)
    .createFiles({ filename, mimeType, content: content.toString("base64"), access: "public" });
  await uploads.createUploadedFiles({ hash, path: stored.id });
  return stored.id;
}
