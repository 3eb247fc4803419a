import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import type { ArticleRecord } from "../../domain/editorial/article-records";
import { articlesNaming } from "../../domain/editorial/articles-naming";
import { mentionRows, type MentionRow } from "../../domain/editorial/mention-rows";
import { productIdsOf } from "../../domain/editorial/product-ids";
import { wantedRows } from "../../domain/editorial/wanted-mentions";
import { EDITORIAL } from "../../modules/editorial";
import { readText } from "../../domain/editorial/read-text";

interface Undo {
  articleId: string;
  before: MentionRow[];
}

type Text = Pick<ArticleRecord, "id" | "markdown">;

/** Makes the link rows of an article agree with its text. Undo: restores the rows. */
export const linkArticleProducts = createStep(
  "link-article-products",
  async ({ article }: { article: Text }, { container }) => {
    const { changed, before } = await relink(container, article);
    return new StepResponse({ changed }, [{ articleId: article.id, before }] as Undo[]);
  },
  (undo, { container }) => putBack(container, undo ?? []),
);

/**
 * The same for every article that names one of these products, which may have come, gone or been renamed. Answers the
 * articles whose rows changed. Undo: restores the rows.
 */
export const relinkArticlesNaming = createStep(
  "relink-articles-naming",
  async ({ product_ids }: { product_ids: string[] }, { container }) => {
    const changed: Array<{ id: string; slug: string }> = [];
    const undo: Undo[] = [];
    for (const article of await articlesNaming(container, product_ids)) {
      const linked = await relink(container, article);
      if (!linked.changed) continue;
      changed.push({ id: article.id, slug: article.slug });
      undo.push({ articleId: article.id, before: linked.before });
    }
    return new StepResponse({ changed }, undo);
  },
  (undo, { container }) => putBack(container, undo ?? []),
);

async function relink(container: MedusaContainer, article: Text) {
  const { mentions } = await readText(article.markdown);
  const before = await mentionRows(container, { article_id: [article.id] });
  const handles = mentions.map((each) => each.handle);
  const ids = await productIdsOf(container, handles, before);
  const changed = await replaceRows(container, article.id, wantedRows(article.id, mentions, ids));
  return { changed, before };
}

async function putBack(container: MedusaContainer, undo: Undo[]): Promise<void> {
  for (const { articleId, before } of undo) await replaceRows(container, articleId, before);
}

/** Writes only what differs; answers whether anything did. */
async function replaceRows(
  container: MedusaContainer,
  articleId: string,
  wanted: MentionRow[],
): Promise<boolean> {
  const link = container.resolve(ContainerRegistrationKeys.LINK);
  const current = await mentionRows(container, { article_id: [articleId] });
  const gone = current.filter((row) => !wanted.some((each) => each.product_id === row.product_id));
  const differs = (row: MentionRow) => {
    const now = current.find((each) => each.product_id === row.product_id);
    return (
      !now || (["position", "kind", "sentence", "handles"] as const).some((key) => now[key] !== row[key])
    );
  };
  const altered = wanted.filter(differs);
  if (gone.length > 0) await link.dismiss(gone.map(ends));
  if (altered.length > 0)
    await link.create(
      altered.map(({ position, kind, sentence, handles, ...row }) => ({
        ...ends(row),
        data: { position, kind, sentence, handles },
      })),
    );
  return gone.length + altered.length > 0;
}

const ends = (row: Pick<MentionRow, "article_id" | "product_id">) => ({
  [EDITORIAL]: { article_id: row.article_id },
  [Modules.PRODUCT]: { product_id: row.product_id },
});
