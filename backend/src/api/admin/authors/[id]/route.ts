import { changeAuthorRequest } from "../../../../contracts/author";
import { authorVerdict, refuseUnfit } from "../../../../domain/claims/page-verdict";
import { editorialOf } from "../../../../domain/editorial/article-records";
import { adminAuthor, authorFault } from "../../../../domain/editorial/authors";
import { Refused } from "../../../../shared/refused";
import { changeAuthorWorkflow, deleteAuthorWorkflow } from "../../../../workflows/change-authors";
import { answering, parsed } from "../../../support/refusal";

/** POST /admin/authors/:id */
export const POST = answering(async (request, response) => {
  const wanted = parsed(changeAuthorRequest, request.body);
  const { id, slug } = await editorialOf(request.scope).retrieveAuthor(request.params.id ?? "");
  const fault = await authorFault(request.scope, { id, name: wanted.name });
  if (fault) throw new Refused("invalid_input", { fields: fault });
  refuseUnfit(await authorVerdict(request.scope, { ...wanted, slug }));
  const { result } = await changeAuthorWorkflow(request.scope).run({ input: { id, ...wanted } });
  response.json({ author: await adminAuthor(request.scope, result) });
});

/** DELETE /admin/authors/:id: the page is no more; the name stays above the articles. */
export const DELETE = answering(async (request, response) => {
  const { id } = await editorialOf(request.scope).retrieveAuthor(request.params.id ?? "");
  await deleteAuthorWorkflow(request.scope).run({ input: { id } });
  response.status(204).end();
});
