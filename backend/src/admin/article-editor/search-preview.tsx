import { Text } from "@medusajs/ui";
import { words } from "./words";

/** So many signs are usually shown. */
export const mostOfTitle = 60;
export const mostOfDescription = 155;

const shortened = (text: string, most: number) =>
  text.length <= most ? text : `${text.slice(0, most - 1).trimEnd()}…`;

/** How a search engine may show a page. */
export const SearchPreview = ({
  path,
  title,
  description,
}: {
  path: string;
  title: string;
  description: string;
}) => (
  <figure className="bg-ui-bg-subtle rounded-md border p-4">
    <figcaption className="txt-small text-ui-fg-subtle mb-2">{words.preview.title}</figcaption>
    <Text size="small" className="text-ui-fg-subtle">
      {words.preview.site} › {path}
    </Text>
    <Text size="large" className="text-ui-fg-base">
      {shortened(title, mostOfTitle)}
    </Text>
    <Text size="small">{shortened(description, mostOfDescription)}</Text>
  </figure>
);
