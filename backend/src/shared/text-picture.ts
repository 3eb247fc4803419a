import type { Picture } from "../contracts/picture";

/** The path by which a text names a picture: its widest WebP up to 1080 pixels, else the narrowest. */
export function textPath({ sources }: Pick<Picture, "sources">): string {
  const webp = sources.filter(({ format }) => format === "webp").sort((a, b) => a.width - b.width);
  return (webp.filter(({ width }) => width <= 1080).at(-1) ?? webp[0] ?? sources[0])?.path ?? "";
}
