import { synonymsIn } from "../../../../domain/words/synonyms";
import { removeSynonymWorkflow } from "../../../../workflows/change-synonyms";
import { answering } from "../../../support/refusal";

/** DELETE /admin/synonyms/:id: the search no longer knows these words. */
export const DELETE = answering(async (request, response) => {
  const { id, kind, target } = await synonymsIn(request.scope).retrieveSynonym(request.params.id ?? "");
  await removeSynonymWorkflow(request.scope).run({ input: { id, kind, target } });
  response.status(204).end();
});
