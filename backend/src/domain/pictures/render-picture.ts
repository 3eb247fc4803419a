import sharp, { type Sharp } from "sharp";
import type { Focus, Rendition } from "../../contracts/picture";
import { Refused } from "../../shared/refused";
import { oneAtATime } from "./one-at-a-time";
import { refusedKind } from "./picture-kind";

/** Bytes of a file, and pixels of the picture in it: a phone's largest photo has 50 million. */
const mostBytes = 25 * 1024 * 1024;
const mostPixels = 80_000_000;

/** In pixels: from a picture in the cart to the full width of an article's on a sharp screen. */
const widths = [160, 320, 480, 768, 1080, 1600];
const largest = 1600;
/** Of the JPEG for the Admin, other storefronts and whatever shows neither WebP nor AVIF. */
const plainWidth = 1080;

export interface RenderedFile {
  format: Rendition["format"];
  width: number;
  bytes: Buffer;
}

export interface Rendered {
  width: number;
  height: number;
  /** "#RRGGBB" */
  colour: string;
  files: RenderedFile[];
  share: Buffer;
}

/** AVIF with effort 1: all of a photo of 12 million pixels takes 2 seconds instead of 12, and is a fifth larger. */
const encode: Record<Rendition["format"], (image: Sharp) => Sharp> = {
  avif: (image) => image.avif({ quality: 55, effort: 1 }),
  webp: (image) => image.webp({ quality: 78, effort: 4 }),
  jpeg: (image) => image.flatten({ background: "#ffffff" }).jpeg({ quality: 82 }),
};

/**
 * Every rendering of a picture: upright by its EXIF, in sRGB, without any metadata (where it was taken, by which
 * phone), never larger than it was. @throws Refused for what is no picture, or too large a one
 */
export function renderPicture(bytes: Uint8Array): Promise<Rendered> {
  if (bytes.length > mostBytes) throw new Refused("too_large");
  const refused = refusedKind(bytes);
  if (refused) throw new Refused(refused);
  return oneAtATime(() => rendered(bytes));
}

async function rendered(bytes: Uint8Array): Promise<Rendered> {
  const { data, info } = await upright(bytes);
  const from = () =>
    sharp(data, { raw: { width: info.width, height: info.height, channels: info.channels } });
  const files: RenderedFile[] = [];
  const render = async (format: Rendition["format"], width: number) =>
    files.push({ format, width, bytes: await encode[format](from().resize(width)).toBuffer() });
  const fitting = widths.filter((width) => width <= info.width);
  const sizes = fitting.length > 0 ? fitting : [info.width];
  for (const format of ["avif", "webp"] as const) for (const width of sizes) await render(format, width);
  await render("jpeg", Math.min(plainWidth, info.width));
  return {
    width: info.width,
    height: info.height,
    colour: await colourOf(from()),
    files,
    share: await shareOf(from(), info, { x: 50, y: 50 }),
  };
}

/** The pixels, at most as wide as the largest rendering. */
async function upright(bytes: Uint8Array) {
  const image = sharp(bytes, { limitInputPixels: mostPixels, failOn: "error" });
  const {
    width,
    height,
    orientation = 1,
  } = await image.metadata().catch((error: unknown) => {
    throw new Refused(isTooManyPixels(error) ? "picture_too_many_pixels" : "picture_broken");
  });
  if (width * height > mostPixels) throw new Refused("picture_too_many_pixels");
  // EXIF orientations from 5 on lie on their side.
  const shownWidth = orientation >= 5 ? height : width;
  const decoded = image
    .autoOrient()
    .resize({ width: Math.min(largest, shownWidth), withoutEnlargement: true })
    .toColorspace("srgb")
    .raw({ depth: "uchar" });
  return decoded.toBuffer({ resolveWithObject: true }).catch(() => {
    throw new Refused("picture_broken");
  });
}

const isTooManyPixels = (error: unknown) => error instanceof Error && /pixel limit/.test(error.message);

/** The colour that most of a picture has. */
async function colourOf(image: Sharp): Promise<string> {
  const small = await image
    .flatten({ background: "#ffffff" })
    .resize(64, 64, { fit: "inside" })
    .png()
    .toBuffer();
  const { dominant } = await sharp(small).stats();
  const hex = [dominant.r, dominant.g, dominant.b].map((part) => part.toString(16).padStart(2, "0"));
  return `#${hex.join("").toUpperCase()}`;
}

const share = { width: 1200, height: 630 };

/** A JPEG in the shape that networks show of a shared address, cut around the focal point. */
async function shareOf(image: Sharp, size: { width: number; height: number }, at: Focus): Promise<Buffer> {
  const scale = Math.max(share.width / size.width, share.height / size.height);
  const [width, height] = [Math.ceil(size.width * scale), Math.ceil(size.height * scale)];
  const start = (whole: number, part: number, percent: number) =>
    Math.round(Math.min(Math.max((whole * percent) / 100 - part / 2, 0), whole - part));
  const resized = await image
    .flatten({ background: "#ffffff" })
    .resize(width, height)
    .png({ compressionLevel: 0 })
    .toBuffer();
  return sharp(resized)
    .extract({ left: start(width, share.width, at.x), top: start(height, share.height, at.y), ...share })
    .jpeg({ quality: 82 })
    .toBuffer();
}

/** The same of a picture that was rendered before. @param bytes of its largest rendering */
export const shareAround = (bytes: Uint8Array, at: Focus): Promise<Buffer> =>
  oneAtATime(async () => {
    const image = sharp(bytes);
    const { width, height } = await image.metadata();
    return shareOf(image, { width, height }, at);
  });
