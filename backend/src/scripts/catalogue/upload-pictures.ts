import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import path from "node:path";
import type { MedusaContainer } from "@medusajs/framework/types";
import { z } from "zod";
import type { Picture } from "../../contracts/picture";
import { uploadOnce } from "../../domain/pictures/files";
import { keepDrawing } from "../../domain/pictures/keep-drawing";
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
        path: await uploadFile(container, path.join(imagesDir(), file), `image/${format}`),
      });
    const share = drawn.og
      ? await uploadFile(container, path.join(imagesDir(), drawn.og), "image/jpeg")
      : null;
    const { ground, width, height } = drawn;
    const picture = { alt, ground, width, height, sources, share };
    await keepDrawing(container, image, picture);
    return picture;
  };
}

/** Uploads a file of this machine, unless it was before. Answers its path below the media base. */
async function uploadFile(container: MedusaContainer, file: string, mimeType: string): Promise<string> {
  const content = await readFile(file);
  const filename = path.basename(file);
  const hash = createHash("sha256").update(`${filename}\0`).update(content).digest("hex");
  const stored = { hash, filename, mimeType, content: content.toString("base64") };
  return (await uploadOnce(container, stored)).path;
}
