import type { Picture } from "backend/contracts/picture";

/** The picture that social media show; undefined when the picture has none, and the shop's own is used. */
export function ogImage({ share, alt }: Picture) {
  return share ? { url: `/media/${share}`, width: 1200, height: 630, alt, type: "image/jpeg" } : undefined;
}
