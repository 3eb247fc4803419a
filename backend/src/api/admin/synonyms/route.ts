import { ownersSynonyms } from "../../../domain/search/owners-synonyms";
import { answering } from "../../support/refusal";

/** GET /admin/synonyms: other words by which the owner lets readers find products and themes. */
export const GET = answering(async (request, response) => {
  response.json(await ownersSynonyms(request.scope));
});
