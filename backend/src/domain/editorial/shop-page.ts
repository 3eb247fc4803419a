import type { MedusaContainer } from "@medusajs/framework/types";
import type { Page } from "../../contracts/article";
import { withProducts } from "../../modules/editorial/markdown";
import { withPictures } from "../pictures/current-pictures";
import { readText } from "./read-text";
import { factsNow } from "../shop/facts-now";
import { slugPattern } from "./article-records";
import { pageOf } from "./page-records";
import { introFacts, withFacts } from "./page-facts-in-place";

/** A page of the shop with the shop's facts in place; null when there is none of that name. */
export async function shopPage(container: MedusaContainer, slug: string): Promise<Page | null> {
  if (!slugPattern.test(slug)) return null;
  const record = await pageOf(container, slug);
  if (!record) return null;
  const facts = await factsNow(container);
  const intro = plain(withFacts(record.intro, introFacts(facts)));
  const { body } = await readText(withFacts(record.markdown, facts));
  return {
    slug: record.slug,
    title: record.title,
    intro,
    // Pages of the shop show no products: a product directive leaves only its words.
    body: await withPictures(
      container,
      withProducts(body, () => null),
    ),
    updatedAt: new Date(record.revised_at).toISOString(),
    seo: {
      title: record.seo_title || record.title,
      description: record.seo_description || intro,
    },
  };
}

/** The intro is plain text: nothing in it is Markdown, so nothing needs escaping. */
const plain = (text: string) => text.replace(/\\([\\`*_[\]<>~|])/g, "$1");
