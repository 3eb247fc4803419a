import type { Picture } from "backend/contracts/picture";

/** The picture that social media show: the WebP nearest to 1200 px wide. */
export function ogImage(picture: Picture) {
  const webp = picture.sources
    .filter((source) => source.format === "webp")
    .sort((a, b) => Math.abs(a.width - 1200) - Math.abs(b.width - 1200))[0];
  if (!webp) return undefined;
  const height = Math.round((webp.width * picture.height) / picture.width);
  return { url: `/media/${webp.path}`, width: webp.width, height, alt: picture.alt };
}
