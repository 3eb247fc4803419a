import type { ArticlesOfProduct } from "../../../../../contracts/admin-article";
import { editorialOf } from "../../../../../domain/editorial/article-records";
import { mentionRows } from "../../../../../domain/editorial/mention-rows";
import { answering } from "../../../../support/refusal";

/** GET /admin/products/:id/articles: every article that names the product, drafts too. */
export const GET = answering(async (request, response) => {
  const rows = await mentionRows(request.scope, { product_id: [request.params.id ?? ""] });
  const records = await editorialOf(request.scope).listArticles(
    { id: rows.map((row) => row.article_id) },
    { select: ["id", "title", "status"] },
  );
  const articles = rows.flatMap(({ article_id, kind, sentence }) => {
    const record = records.find((each) => each.id === article_id);
    return record ? [{ id: record.id, title: record.title, status: record.status, kind, sentence }] : [];
  });
  const answer: ArticlesOfProduct = { articles };
  response.json(answer);
});
