import { textToStore, type ImportAnswer } from "../../../contracts/article-import";
import { importArticleWorkflow } from "../../../workflows/import-article";
import { answering, parsed } from "../../support/refusal";

/** POST /admin/article-imports: stores a text as a draft. Sent again, it makes no double. */
export const POST = answering(async (request, response) => {
  const { result } = await importArticleWorkflow(request.scope).run({
    input: parsed(textToStore, request.body),
  });
  const answer: ImportAnswer = { outcome: result.outcome, id: result.id, slug: result.slug };
  response.json(answer);
});
