import { connection } from "next/server";
import { articleList } from "@/articles/queries";
import { categories } from "@/catalogue/queries";
import { words } from "@/shop/messages";
import { plainAnswer } from "@/shop/plain-answer";
import { addresses } from "@/shop/queries";
import { absolute, siteName } from "@/shop/site";

/** What is on this site, for readers that are programs (llmstxt.org): the newest articles, the shop, the pages. */
export async function GET() {
  await connection();
  const [{ articles }, shopCategories, { products }] = await Promise.all([
    articleList(1),
    categories(),
    addresses(),
  ]);
  const t = words("llms");
  const line = (name: string, path: string, about = "") =>
    `- [${name}](${absolute(path)})${about ? `: ${about}` : ""}`;
  const parts = [
    `# ${siteName}`,
    `> ${t("about")}`,
    `## ${t("articles")}`,
    articles.map(({ title, slug, summary }) => line(title, `/artikels/${slug}.md`, summary)).join("\n"),
    `## ${t("shop")}`,
    [
      ...shopCategories.map(({ name, handle }) => line(name, `/winkel/${handle}`)),
      ...products.slice(0, 200).map((handle) => line(handle, `/product/${handle}`)),
    ].join("\n"),
    `## ${t("pages")}`,
    (["about", "delivery", "terms", "withdraw"] as const)
      .map((page) => line(words("foot")(page), pagePaths[page]))
      .join("\n"),
  ];
  return plainAnswer(`${parts.join("\n\n")}\n`, "text/plain");
}

const pagePaths = {
  about: "/over-mij",
  delivery: "/levering-en-retour",
  terms: "/voorwaarden",
  withdraw: "/herroepen",
};
