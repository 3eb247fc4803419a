import { childText, elementsOf, type XmlElement } from "../files/xml-tree";

export interface Attachment {
  address: string;
  alt: string;
  caption: string;
}

/** Values of wp:postmeta by their key, in their order. */
export function metaOf(item: XmlElement): Map<string, string[]> {
  const meta = new Map<string, string[]>();
  for (const each of elementsOf(item, "wp:postmeta")) {
    const key = childText(each, "wp:meta_key");
    meta.set(key, [...(meta.get(key) ?? []), childText(each, "wp:meta_value")]);
  }
  return meta;
}

/** The pictures of an export by their post id. */
export function attachmentsOf(items: XmlElement[]): Map<string, Attachment> {
  return new Map(
    items
      .filter((item) => childText(item, "wp:post_type") === "attachment")
      .map((item) => [
        childText(item, "wp:post_id"),
        {
          address: childText(item, "wp:attachment_url") || childText(item, "guid"),
          alt: metaOf(item).get("_wp_attachment_image_alt")?.[0]?.trim() ?? "",
          caption: childText(item, "excerpt:encoded").trim(),
        },
      ]),
  );
}
