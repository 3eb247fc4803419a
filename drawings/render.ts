import { mkdir } from "node:fs/promises";
import path from "node:path";
import sharp, { type Sharp } from "sharp";
import { sizeOf, type Drawing } from "./drawing";
import { ogFile, sourcesOf, type Format } from "./manifest";
import { openGraph } from "./open-graph";
import { picture, type Svg } from "./shapes";

/** The settings are part of the files: changing one changes every committed picture. */
const encode: Record<Format, (image: Sharp) => Sharp> = {
  // Full colour at every pixel: blue on gold frays when colour is halved.
  avif: (image) => image.avif({ quality: 55, effort: 4, chromaSubsampling: "4:4:4" }),
  webp: (image) => image.webp({ quality: 80, effort: 5, smartSubsample: true }),
};

const raster = (svg: Svg): Buffer => Buffer.from(svg);

/** Writes every rendering of one drawing into `folder`. */
export async function render(drawing: Drawing, folder: string): Promise<void> {
  const { width, height } = sizeOf(drawing.kind);
  const svg = raster(picture(width, height, drawing.ground, drawing.draw()));
  const pixels = await sharp(svg).removeAlpha().png({ compressionLevel: 1 }).toBuffer();
  for (const source of sourcesOf(drawing)) {
    await encode[source.format](sharp(pixels).resize(source.width)).toFile(path.join(folder, source.file));
  }
  if (!drawing.og) return;
  await mkdir(path.join(folder, "og"), { recursive: true });
  await sharp(raster(openGraph(drawing)))
    .flatten({ background: drawing.ground })
    .jpeg({ quality: 80, mozjpeg: true })
    .toFile(path.join(folder, ogFile(drawing)));
}

/** A square icon as PNG. */
export const renderIcon = async (svg: Svg, size: number, file: string): Promise<void> => {
  await sharp(raster(svg), { density: 288 })
    .resize(size, size)
    .png({ palette: true, compressionLevel: 9 })
    .toFile(file);
};
