import type { MentionRow } from "./mention-rows";
import type { ProductMention } from "../../modules/editorial/markdown";

/** One link row a product, from its mentions in the text. A handle of no product gives no row. */
export function wantedRows(
  articleId: string,
  mentions: readonly ProductMention[],
  idOf: ReadonlyMap<string, string>,
): MentionRow[] {
  const rows = new Map<string, MentionRow>();
  for (const { handle, position, kind, sentence } of mentions) {
    const productId = idOf.get(handle);
    if (!productId) continue;
    const row = rows.get(productId);
    if (!row) {
      rows.set(productId, {
        article_id: articleId,
        product_id: productId,
        position,
        kind,
        sentence,
        handles: handle,
      });
      continue;
    }
    if (kind === "card") row.kind = "card";
    row.sentence ??= sentence;
    if (!row.handles.split(" ").includes(handle)) row.handles += ` ${handle}`;
  }
  return [...rows.values()];
}
