import type { RefusalCode } from "../../contracts/refusal";

export type PictureRefusal = Extract<RefusalCode, `picture_${string}` | "too_large">;

/** What sharp's build reads. */
const readable: RegExp[] = [
  /^\xff\xd8\xff/, // JPEG
  /^\x89PNG\r\n\x1a\n/,
  /^GIF8[79]a/,
  /^RIFF[^]{4}WEBP/,
  /^[^]{4}ftyp(avif|avis)/,
  /^(II\*\0|MM\0\*)/, // TIFF
];
const svg = /^\s*(<\?xml[^]*?\?>|<!--[^]*?-->|<!DOCTYPE[^>]*>|\s)*<svg[\s>]/i;
/** ISO/IEC 23008-12: the brands of pictures in HEVC, which no browser but Safari shows and whose decoder is patented. */
const heic = /^[^]{4}ftyp(hei[cmsx]|hev[cmsx]|mif1|msf1)/;

/** Why bytes are no picture we can use, by what they are and never by their name; null when they may be one. */
export function refusedKind(bytes: Uint8Array): PictureRefusal | null {
  const start = Buffer.from(bytes.subarray(0, 4096)).toString("latin1");
  if (readable.some((pattern) => pattern.test(start))) return null;
  if (heic.test(start)) return "picture_heic";
  // The marks at the start of a text in UTF-8 or UTF-16, and the zeros between its letters.
  if (svg.test(start.replace(/^(\xef\xbb\xbf|\xff\xfe|\xfe\xff)/, "").replaceAll("\0", "")))
    return "picture_svg";
  return "picture_none";
}
