import { addAuthorRequest } from "../../../contracts/author";
import { authorVerdict, refuseUnfit } from "../../../domain/claims/page-verdict";
import { adminAuthor, adminAuthors, authorFault } from "../../../domain/editorial/authors";
import { Refused } from "../../../shared/refused";
import { addAuthorWorkflow } from "../../../workflows/change-authors";
import { answering, parsed } from "../../support/refusal";

/** GET /admin/authors */
export const GET = answering(async (request, response) => {
  response.json(await adminAuthors(request.scope));
});

/** POST /admin/authors: somebody who writes here gets a page. */
export const POST = answering(async (request, response) => {
  const wanted = parsed(addAuthorRequest, request.body);
  const fault = await authorFault(request.scope, wanted);
  if (fault) throw new Refused("invalid_input", { fields: fault });
  refuseUnfit(await authorVerdict(request.scope, wanted));
  const { result } = await addAuthorWorkflow(request.scope).run({ input: wanted });
  response.status(201).json({ author: await adminAuthor(request.scope, result) });
});
