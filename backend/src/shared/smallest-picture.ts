import type { Picture } from "../contracts/picture";

/** The path of a picture's smallest rendering that every browser shows; empty when it has none. */
export function smallestPath({ sources }: Picture): string {
  const webp = sources.filter(({ format }) => format === "webp").sort((a, b) => a.width - b.width);
  return (webp[0] ?? sources[0])?.path ?? "";
}
