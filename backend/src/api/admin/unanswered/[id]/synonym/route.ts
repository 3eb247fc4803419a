import { synonymRequest } from "../../../../../contracts/synonym";
import { plannedSynonym } from "../../../../../domain/search/owners-synonyms";
import { addSynonymWorkflow } from "../../../../../workflows/change-synonyms";
import { answering, parsed } from "../../../../support/refusal";

/** POST /admin/unanswered/:id/synonym: who searches for these words finds a product or a theme from now on. */
export const POST = answering(async (request, response) => {
  const wanted = parsed(synonymRequest, request.body);
  const planned = await plannedSynonym(request.scope, request.params.id ?? "", wanted);
  const { result } = await addSynonymWorkflow(request.scope).run({ input: planned });
  response.status(201).json({ id: result });
});
