import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import { productCardsByIds } from "../catalogue/product-cards";
import type { AdminArticle, AdminArticleRow, ArticleProblem } from "../../contracts/admin-article";
import { picture } from "../../contracts/picture";
import { readText } from "./read-text";
import type { ArticleRecord } from "./article-records";
import { iso } from "../../shared/iso";
import { pathOf } from "../../shared/page-paths";
import { draftRecordOf, toDraft, withDraft } from "./article-draft";
import { mentionRows } from "./mention-rows";
import { productIdsOf } from "./product-ids";

/** What the owner sees of articles: the products each names, and which of them readers cannot buy. */
export async function adminRows(
  container: MedusaContainer,
  records: ArticleRecord[],
): Promise<AdminArticleRow[]> {
  if (records.length === 0) return [];
  const rows = await mentionRows(container, { article_id: records.map((each) => each.id) });
  const named = await Promise.all(
    records.map(async (record) => {
      const { mentions } = await readText(record.markdown);
      const handles = [...new Set(mentions.map((each) => each.handle))];
      const own = rows.filter((row) => row.article_id === record.id);
      const kinds = (handle: string) => [
        ...new Set(mentions.flatMap((each) => (each.handle === handle ? each.kind : []))),
      ];
      return { record, handles, kinds, ids: await productIdsOf(container, handles, own) };
    }),
  );
  const ids = [...new Set(named.flatMap((each) => [...each.ids.values()]))];
  const forSale = await productCardsByIds(container, ids);
  const products = await productNames(container, ids);
  const drafted = await withDraft(
    container,
    records.map((each) => each.id),
  );
  return named.map(({ record, handles, kinds, ids: idOf }) => ({
    id: record.id,
    slug: record.slug,
    title: record.title,
    theme: record.theme,
    status: record.status,
    publishedAt: record.published_at ? iso(record.published_at) : null,
    updatedAt: iso(record.updated_at),
    hasDraft: drafted.has(record.id),
    products: [...new Set(handles.flatMap((handle) => idOf.get(handle) ?? []))].flatMap(
      (id) => products.get(id) ?? [],
    ),
    problems: handles.flatMap((handle): ArticleProblem[] => {
      const id = idOf.get(handle);
      const product = id ? products.get(id) : undefined;
      if (!id || !product) return [{ code: "unknown_product", handle, title: null, kinds: kinds(handle) }];
      return forSale.has(id)
        ? []
        : [{ code: "not_for_sale", handle, title: product.title, kinds: kinds(handle) }];
    }),
  }));
}

async function productNames(container: MedusaContainer, ids: string[]) {
  if (ids.length === 0) return new Map<string, AdminArticleRow["products"][number]>();
  const products = await container
    .resolve(Modules.PRODUCT)
    .listProducts({ id: ids }, { select: ["id", "handle", "title"], take: ids.length });
  return new Map(products.map(({ id, handle, title }) => [id, { id, handle, title }]));
}

/** One article with everything an editor needs. `storefront` is the readers' address of the shop. */
export async function adminArticleOf(
  container: MedusaContainer,
  record: ArticleRecord,
  storefront: string,
): Promise<AdminArticle> {
  const [row] = await adminRows(container, [record]);
  if (!row) throw new Error("adminRows gives a row for each article");
  const draft = await draftRecordOf(container, record.id);
  return {
    ...row,
    draft: draft && toDraft(draft),
    summary: record.summary,
    markdown: record.markdown,
    author: record.author,
    minutes: record.minutes,
    picture: picture.nullable().parse(record.picture),
    seoTitle: record.seo_title,
    seoDescription: record.seo_description,
    sources: record.sources,
    revisedAt: record.revised_at ? iso(record.revised_at) : null,
    mentions: [...(await readText(record.markdown)).mentions],
    version: record.version,
    address: record.status === "published" ? new URL(pathOf.article(record.slug), storefront).href : null,
  };
}
