import type { AuthenticatedMedusaRequest } from "@medusajs/framework/http";
import type { AdminArticleList } from "../../../contracts/admin-article";
import { saveArticleRequest } from "../../../contracts/admin-article";
import { articleListQuery } from "../../../contracts/article";
import { environment } from "../../../config/environment";
import { refuseClaims } from "../../../domain/claims/publishable";
import { adminArticleOf, adminRows } from "../../../domain/editorial/admin-article";
import { editorialOf } from "../../../domain/editorial/article-records";
import { editorOf } from "../../../domain/editorial/editor-of";
import { saveArticleWorkflow } from "../../../workflows/save-article";
import { answering, parsed } from "../../support/refusal";

/** GET /admin/articles: all of them, last changed first, with what each names and what needs the owner's eye. */
export const GET = answering(async (request, response) => {
  const { limit, offset } = parsed(articleListQuery, request.query);
  const [records, count] = await editorialOf(request.scope).listAndCountArticles(
    {},
    { take: limit, skip: offset, order: { updated_at: "DESC", id: "ASC" } },
  );
  const answer: AdminArticleList = { articles: await adminRows(request.scope, records), count };
  response.json(answer);
});

/** POST /admin/articles: makes a draft, or changes an article and leaves its status as it is. */
export const POST = answering<AuthenticatedMedusaRequest>(async (request, response) => {
  const wanted = parsed(saveArticleRequest, request.body);
  const [known] = await editorialOf(request.scope).listArticles(
    wanted.id ? { id: wanted.id } : { slug: wanted.slug },
    { take: 1 },
  );
  const published_at = known?.published_at ? new Date(known.published_at).toISOString() : null;
  if (known && known.status !== "draft") await refuseClaims(request.scope, { id: known.id, article: wanted });
  const { name } = await editorOf(request.scope, request.auth_context.actor_id);
  const { result } = await saveArticleWorkflow(request.scope).run({
    input: { ...wanted, status: known?.status ?? "draft", published_at, saved_by: name },
  });
  const record = await editorialOf(request.scope).retrieveArticle(result.article.id);
  response
    .status(known ? 200 : 201)
    .json({ article: await adminArticleOf(request.scope, record, environment.storefrontUrl) });
});
