import type { MedusaContainer } from "@medusajs/framework/types";
import { productCardsByIds } from "../catalogue/product-cards";
import type { Article, ArticlePreview } from "../../contracts/article";
import { picture } from "../../contracts/picture";
import { withProducts } from "../../modules/editorial/markdown";
import { currentPictures, withPictures } from "../pictures/current-pictures";
import { readText } from "./read-text";
import { articleCards, headOf } from "./article-card";
import { authorOf } from "./authors";
import { newestArticles, type ArticleRecord } from "./article-records";
import { mentionRows } from "./mention-rows";
import { productIdsOf } from "./product-ids";

const nextCount = 3;

/** Everything the page of a published article shows, with the products it names as they are now. */
export async function articlePage(container: MedusaContainer, record: ArticleRecord): Promise<Article> {
  const [card] = await articleCards(container, [record]);
  if (!card) throw new Error("articleCards gives a card for each article");
  return { ...card, ...(await bodyOf(container, record)) };
}

/** The same of words that no reader sees yet: they may lack a picture, and name products that no link row knows. */
export async function articlePreview(
  container: MedusaContainer,
  record: ArticleRecord,
): Promise<ArticlePreview["article"]> {
  const body = await bodyOf(container, record);
  const cover = picture.nullable().parse(record.picture);
  const { minutes } = await readText(record.markdown);
  return {
    ...headOf(record),
    minutes,
    picture: cover && (await currentPictures(container, [cover]))(cover),
    productCount: Object.keys(body.products).length,
    ...body,
  };
}

type Body = Pick<Article, "author" | "authorPage" | "body" | "products" | "sources" | "next" | "seo">;

async function bodyOf(container: MedusaContainer, record: ArticleRecord): Promise<Body> {
  const { body, mentions } = await readText(record.markdown);
  const rows = await mentionRows(container, { article_id: [record.id] });
  const ids = await productIdsOf(
    container,
    mentions.map((each) => each.handle),
    rows,
  );
  const author = await authorOf(container, record.author);
  const cards = await productCardsByIds(container, [...new Set(ids.values())]);
  const forSale = (handle: string) => {
    const id = ids.get(handle);
    return id !== undefined && cards.has(id) ? id : null;
  };
  return {
    author: author.name,
    authorPage: author.page,
    body: await withPictures(container, withProducts(body, forSale)),
    products: Object.fromEntries(cards),
    sources: record.sources,
    next: await articleCards(container, await nextOf(container, record)),
    seo: { title: record.seo_title, description: record.seo_description },
  };
}

/** What to read next: of the same theme first, then the newest. */
async function nextOf(container: MedusaContainer, record: ArticleRecord): Promise<ArticleRecord[]> {
  const [same, newest] = await Promise.all([
    newestArticles(container, { theme: record.theme }, nextCount + 1),
    // Enough even when this article and those of its theme are the newest.
    newestArticles(container, {}, 2 * nextCount),
  ]);
  const each = new Map([...same, ...newest].map((one) => [one.id, one] as const));
  each.delete(record.id);
  return [...each.values()].slice(0, nextCount);
}
