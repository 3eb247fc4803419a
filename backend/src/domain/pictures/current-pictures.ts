import type { MedusaContainer } from "@medusajs/framework/types";
import type { RecipeIngredient, TreeNode } from "../../contracts/article";
import type { Picture } from "../../contracts/picture";
import { picturesByPaths, toPicture } from "./picture-rows";

/** Answers a picture that was stored with an article as it is in the library now, with the article's own `alt`. */
export async function currentPictures(
  container: MedusaContainer,
  stored: Picture[],
): Promise<(picture: Picture) => Picture> {
  const first = ({ sources }: Picture) => sources[0]?.path ?? "";
  const rows = await picturesByPaths(container, [...new Set(stored.map(first))]);
  return (picture) => {
    const row = rows.get(first(picture));
    return row ? { ...toPicture(row), alt: picture.alt } : picture;
  };
}

const mediaPath = (src: unknown) => (typeof src === "string" ? /^\/media\/(.+)$/.exec(src)?.[1] : undefined);

/**
 * A text whose pictures of the library have every size: `avif` and `webp` of an img are its srcset, `width` and
 * `height` its size.
 */
export async function withPictures(container: MedusaContainer, body: TreeNode[]): Promise<TreeNode[]> {
  const paths = new Set(body.flatMap(pathsIn));
  if (paths.size === 0) return body;
  const rows = await picturesByPaths(container, [...paths]);
  const shown = (node: TreeNode): TreeNode => {
    if (node.type === "product-link") return { ...node, children: node.children.map(shown) };
    if (node.type === "recipe") return { ...node, ingredients: node.ingredients.map(shownIn) };
    if (node.type !== "element") return node;
    const row = rows.get(mediaPath(node.properties.src) ?? "");
    if (node.tagName !== "img" || !row) return { ...node, children: node.children.map(shown) };
    return { ...node, properties: { ...node.properties, ...sizesOf(toPicture(row)) } };
  };
  const shownIn = (line: RecipeIngredient) => ({ ...line, children: line.children.map(shown) });
  return body.map(shown);
}

function pathsIn(node: TreeNode): string[] {
  if (node.type === "product-link") return node.children.flatMap(pathsIn);
  if (node.type === "recipe") return node.ingredients.flatMap(({ children }) => children.flatMap(pathsIn));
  if (node.type !== "element") return [];
  const path = node.tagName === "img" ? mediaPath(node.properties.src) : undefined;
  return [...(path ? [path] : []), ...node.children.flatMap(pathsIn)];
}

function sizesOf({ width, height, sources }: Picture): Record<string, string | number> {
  const srcSet = (format: "avif" | "webp") =>
    sources
      .filter((source) => source.format === format)
      .map((source) => `/media/${source.path} ${source.width}w`)
      .join(", ");
  const webp = sources.filter(({ format }) => format === "webp").sort((a, b) => a.width - b.width);
  const plain = webp.filter((source) => source.width <= 1080).at(-1) ?? webp[0];
  return {
    width,
    height,
    avif: srcSet("avif"),
    webp: srcSet("webp"),
    ...(plain ? { src: `/media/${plain.path}` } : {}),
  };
}
