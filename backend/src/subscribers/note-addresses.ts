import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework";
import { noteAddresses } from "../domain/page-addresses/note-addresses";
import type { PageKind } from "../shared/page-paths";
import { ARTICLE_CHANGED } from "../workflows/save-article";

const kindOf: Record<string, PageKind> = {
  [ARTICLE_CHANGED]: "article",
  "product.product.created": "product",
  "product.product.updated": "product",
  "product.product-category.created": "category",
  "product.product-category.updated": "category",
};

/** Each address that a page gets is remembered, so that readers of an old one find the page. */
export default async function noteAddress({
  event,
  container,
}: SubscriberArgs<{ id: string }>): Promise<void> {
  const kind = kindOf[event.name];
  if (kind) await noteAddresses(container, kind, [event.data.id]);
}

export const config: SubscriberConfig = { event: Object.keys(kindOf) };
