import { connection } from "next/server";
import { categories } from "@/catalogue/queries";
import { addresses } from "@/shop/queries";
import { absolute } from "@/shop/site";
import { xmlAnswer, xmlText } from "@/shop/xml";

const fixed = [
  "/",
  "/winkel",
  "/artikels",
  "/voedingslijst",
  "/over-mij",
  "/contact",
  "/levering-en-retour",
  "/herroepen",
  "/voorwaarden",
  "/privacy",
  "/toegankelijkheid",
];

/** Every page that search engines may keep. */
export async function GET() {
  await connection();
  const [shelves, { products, articles }] = await Promise.all([categories(), addresses()]);
  const pages: { path: string; changed?: string }[] = [
    ...fixed.map((path) => ({ path })),
    ...shelves.map(({ handle }) => ({ path: `/winkel/${handle}` })),
    ...products.map((handle) => ({ path: `/product/${handle}` })),
    ...articles.map(({ slug, updatedAt }) => ({ path: `/artikels/${slug}`, changed: updatedAt })),
  ];
  const entries = pages.map(
    ({ path, changed }) =>
      `<url><loc>${xmlText(absolute(path))}</loc>${changed ? `<lastmod>${changed}</lastmod>` : ""}</url>`,
  );
  return xmlAnswer(
    `<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${entries.join("\n")}\n</urlset>`,
    "application/xml",
  );
}
