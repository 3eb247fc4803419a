import type { MedusaContainer } from "@medusajs/framework/types";
import type { Page } from "../../contracts/article";
import { withProducts } from "../../modules/editorial/markdown";
import { withPictures } from "../pictures/current-pictures";
import { readText } from "./read-text";
import { readShopFile } from "../shop/shop-file";
import { slugPattern } from "./article-records";
import { pageOf } from "./page-records";
import { withTrader } from "./trader-words";

/** A page of the shop with the owner's details in place; null when there is none of that name. */
export async function shopPage(container: MedusaContainer, slug: string): Promise<Page | null> {
  if (!slugPattern.test(slug)) return null;
  const record = await pageOf(container, slug);
  if (!record) return null;
  const { trader } = readShopFile();
  const { body } = await readText(withTrader(record.markdown, trader));
  return {
    slug: record.slug,
    title: record.title,
    intro: plain(withTrader(record.intro, trader)),
    // Pages of the shop show no products: a product directive leaves only its words.
    body: await withPictures(
      container,
      withProducts(body, () => null),
    ),
    updatedAt: new Date(record.revised_at).toISOString(),
    seo: {
      title: record.seo_title || record.title,
      description: record.seo_description || plain(withTrader(record.intro, trader)),
    },
  };
}

/** The intro is plain text: nothing in it is Markdown, so nothing needs escaping. */
const plain = (text: string) => text.replace(/\\([\\`*_[\]<>~|])/g, "$1");
