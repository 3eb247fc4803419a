import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import type { PageCount } from "../../contracts/page-count";
import { PAGE_COUNTS } from "../../modules/page-counts";
import type { PageCountsService } from "../../modules/page-counts/service";
import { editorialOf } from "../editorial/article-records";
import { mentionRows } from "../editorial/mention-rows";

export const pageCountsOf = (container: MedusaContainer): PageCountsService => container.resolve(PAGE_COUNTS);

/**
 * Adds up what pages reported of themselves. Anyone can send a report: what names no published article and no product,
 * or the card of a product that the article does not name, is left out.
 */
export async function countPages(container: MedusaContainer, counts: PageCount[]): Promise<void> {
  const [articles, products] = await Promise.all([
    articlesOf(container, named(counts, "article")),
    productsOf(container, counts),
  ]);
  const mentions = await mentionRows(container, { article_id: [...articles.values()] });
  const pairs = new Set(
    mentions.map(({ article_id: article, product_id: product }) => `${article} ${product}`),
  );
  const rows = counts.flatMap(({ day, article = "", product, variant, reads, seen, added }) => {
    const sold = products.get(variant ?? product ?? "");
    if ((product ?? variant) !== undefined && !sold) return [];
    const articleId = articles.get(article);
    if (seen > 0 && !pairs.has(`${articleId} ${sold?.id}`)) return [];
    // What was added from an article that is gone was still added.
    if (article && !articleId && added === 0) return [];
    return [{ day, article: articleId ? article : "", product: sold?.handle ?? "", reads, seen, added }];
  });
  await pageCountsOf(container).add(rows);
}

const named = (counts: PageCount[], field: "article" | "product" | "variant"): string[] => [
  ...new Set(counts.flatMap((count) => count[field] ?? [])),
];

/** Ids of the published ones, by slug. */
async function articlesOf(container: MedusaContainer, slugs: string[]): Promise<Map<string, string>> {
  if (slugs.length === 0) return new Map();
  const found = await editorialOf(container).listArticles(
    { slug: slugs, status: "published" },
    { select: ["id", "slug"], take: slugs.length },
  );
  return new Map(found.map(({ id, slug }) => [slug, id]));
}

interface Named {
  id: string;
  handle: string;
}

/** The published ones, by handle and by the id of each variant that was named. */
async function productsOf(container: MedusaContainer, counts: PageCount[]): Promise<Map<string, Named>> {
  const [handles, variants] = [named(counts, "product"), named(counts, "variant")];
  const service = container.resolve(Modules.PRODUCT);
  const [byHandle, byVariant] = await Promise.all([
    handles.length === 0
      ? []
      : service.listProducts(
          { handle: handles, status: "published" },
          { select: ["id", "handle"], take: handles.length },
        ),
    variants.length === 0
      ? []
      : service.listProductVariants(
          { id: variants },
          { select: ["id", "product.id", "product.handle"], relations: ["product"], take: variants.length },
        ),
  ]);
  const found = new Map<string, Named>(byHandle.map(({ id, handle }) => [handle, { id, handle }]));
  for (const { id, product } of byVariant)
    if (product) found.set(id, { id: product.id, handle: product.handle });
  return found;
}
