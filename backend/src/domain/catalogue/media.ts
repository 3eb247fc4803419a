import type { MedusaContainer } from "@medusajs/framework/types";
import { z } from "zod";
import { picture, type Picture } from "../../contracts/picture";
import { picturesByPaths, toPicture } from "../pictures/picture-rows";

/** What decides which pictures a product has, as Medusa and the catalogue's files have it. */
export const mediaRecord = z.object({
  id: z.string(),
  title: z.string(),
  thumbnail: z.string().nullish(),
  images: z.array(z.object({ url: z.string(), rank: z.number().nullish() })).nullish(),
  food_information: z.object({ pictures: z.array(picture) }).nullish(),
});
type MediaRecord = z.infer<typeof mediaRecord>;

export const mediaFields = [
  "id",
  "title",
  "thumbnail",
  "images.url",
  "images.rank",
  "food_information.pictures",
];

/** A product's pictures in the order of its media, and the one for its card; null when it has none. */
export interface Media {
  pictures: Picture[];
  face: Picture | null;
}

/** The path in the library that an address of a picture names: hosts change, and each file's name is its own. */
export const pathOf = (url: string) => decodeURIComponent(url.split(/[?#]/)[0]?.split("/").at(-1) ?? "");

const imagesOf = ({ images }: MediaRecord) =>
  [...(images ?? [])].sort((one, other) => (one.rank ?? 0) - (other.rank ?? 0)).map(({ url }) => pathOf(url));

/**
 * What readers see of each product: the pictures of Medusa's own *Media*, each as the library has it. One that is not in
 * the library (an address of elsewhere) is left out. A picture that nobody described has the product's title.
 */
export async function mediaOf(
  container: MedusaContainer,
  products: MediaRecord[],
): Promise<Map<string, Media>> {
  const faceOf = ({ thumbnail }: MediaRecord) => (thumbnail ? pathOf(thumbnail) : "");
  const paths = new Set(products.flatMap((product) => [...imagesOf(product), faceOf(product)]));
  const rows = await picturesByPaths(container, [...paths].filter(Boolean));
  return new Map(
    products.map((product) => {
      const loaded = product.food_information?.pictures ?? [];
      const shown = (path: string): Picture | null => {
        const row = rows.get(path);
        if (row) return { ...toPicture(row), alt: row.alt || product.title };
        // Loaded by a version of the shop that had no library.
        return loaded.find(({ sources }) => sources.some((source) => source.path === path)) ?? null;
      };
      const pictures = imagesOf(product).flatMap((path) => shown(path) ?? []);
      return [product.id, { pictures, face: shown(faceOf(product)) ?? pictures[0] ?? null }] as const;
    }),
  );
}
