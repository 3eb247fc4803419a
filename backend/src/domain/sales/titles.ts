import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import { editorialOf } from "../editorial/article-records";

/** Titles of the articles that there are, by slug. */
export async function titlesOfArticles(
  container: MedusaContainer,
  slugs: string[],
): Promise<Map<string, string>> {
  const known = await editorialOf(container).listArticles(
    { slug: slugs.filter(Boolean) },
    { select: ["slug", "title"], take: slugs.length },
  );
  return new Map(known.map(({ slug, title }) => [slug, title]));
}

/** Titles of the products that there are, by handle. */
export async function titlesOfProducts(
  container: MedusaContainer,
  handles: string[],
): Promise<Map<string, string>> {
  const known = await container
    .resolve(Modules.PRODUCT)
    .listProducts({ handle: handles }, { select: ["handle", "title"], take: handles.length });
  return new Map(known.map(({ handle, title }) => [handle, title]));
}
