import type { MetadataRoute } from "next";
import { connection } from "next/server";
import { articleThemes } from "@/articles/queries";
import { categories } from "@/catalogue/queries";
import { addresses } from "@/shop/queries";
import { absolute } from "@/shop/site";
import { xmlText } from "@/shop/xml";

const fixed = [
  "/",
  "/winkel",
  "/artikels",
  "/voedingslijst",
  "/over-mij",
  "/contact",
  "/nieuwsbrief",
  "/levering-en-retour",
  "/herroepen",
  "/beoordelingen",
  "/voorwaarden",
  "/privacy",
  "/toegankelijkheid",
];

/** Next writes what it is given into the XML, without escaping it. */
const address = (path: string) => xmlText(absolute(path));

/** Every page that search engines may index. Not made by the build, which knows no product. */
export default async function sitemap(): Promise<MetadataRoute.Sitemap> {
  await connection();
  const [shopCategories, { products, articles, authors }, themes] = await Promise.all([
    categories(),
    addresses(),
    articleThemes(),
  ]);
  const paths = [
    ...fixed,
    ...shopCategories.map(({ handle }) => `/winkel/${handle}`),
    ...products.map((handle) => `/product/${handle}`),
    ...authors.map((slug) => `/auteur/${slug}`),
    ...themes.map(({ slug }) => `/artikels/thema/${slug}`),
  ];
  return [
    ...paths.map((path) => ({ url: address(path) })),
    ...articles.map(({ slug, updatedAt }) => ({
      url: address(`/artikels/${slug}`),
      lastModified: updatedAt,
    })),
  ];
}
