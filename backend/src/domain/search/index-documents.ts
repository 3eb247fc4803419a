import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import { SEARCH } from "../../modules/search";
import type { SearchService } from "../../modules/search/service";
import { editorialOf } from "../editorial/article-records";
import { articleDocuments, productDocuments } from "./search-documents";
import { everyRow } from "../../shared/every-row";

export interface Indexed {
  product_ids?: string[];
  article_ids?: string[];
}

/**
 * Brings the search up to date with the named products and articles: in when a reader may see them, else out. Run
 * again, it writes again what is true.
 */
export async function indexDocuments(
  container: MedusaContainer,
  { product_ids = [], article_ids = [] }: Indexed,
): Promise<void> {
  const search = container.resolve<SearchService>(SEARCH);
  const documents = [
    ...(await productDocuments(container, product_ids)),
    ...(await articleDocuments(container, article_ids)),
  ];
  await search.index(documents);
  const kept = new Set(documents.map((each) => each.id));
  const gone = [...product_ids, ...article_ids].filter((id) => !kept.has(id));
  if (gone.length > 0) await search.remove(gone);
}

const batch = 200;

/** The same for every product and article there is, and for what no longer exists. */
export async function indexEverything(container: MedusaContainer): Promise<void> {
  const products = await container
    .resolve(Modules.PRODUCT)
    .listProducts({}, { select: ["id"], take: everyRow });
  const articles = await editorialOf(container).listArticles({}, { select: ["id"], take: everyRow });
  const product_ids = products.map((each) => each.id);
  const article_ids = articles.map((each) => each.id);
  for (let at = 0; at < product_ids.length; at += batch)
    await indexDocuments(container, { product_ids: product_ids.slice(at, at + batch) });
  for (let at = 0; at < article_ids.length; at += batch)
    await indexDocuments(container, { article_ids: article_ids.slice(at, at + batch) });
  const search = container.resolve<SearchService>(SEARCH);
  const known = new Set([...product_ids, ...article_ids]);
  const stray = (await search.ids()).filter((id) => !known.has(id));
  if (stray.length > 0) await search.remove(stray);
}
