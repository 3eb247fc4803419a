import { Text } from "@medusajs/ui";
import type { ArticleFields } from "./article-fields";
import { words } from "./words";

/** So many signs are usually shown. */
export const mostOfTitle = 60;
export const mostOfDescription = 155;

const shortened = (text: string, most: number) =>
  text.length <= most ? text : `${text.slice(0, most - 1).trimEnd()}…`;

/** How a search engine may show the article. */
export const SearchPreview = ({ fields }: { fields: ArticleFields }) => (
  <figure className="bg-ui-bg-subtle rounded-md border p-4">
    <figcaption className="txt-small text-ui-fg-subtle mb-2">{words.preview.title}</figcaption>
    <Text size="small" className="text-ui-fg-subtle">
      {words.preview.site} › artikels › {fields.slug}
    </Text>
    <Text size="large" className="text-ui-fg-base">
      {shortened(fields.seoTitle || fields.title, mostOfTitle)}
    </Text>
    <Text size="small">{shortened(fields.seoDescription || fields.summary, mostOfDescription)}</Text>
  </figure>
);
