import { pageFields, type WholePageVersion } from "../../../../../../contracts/admin-page";
import { pageOf, versionFields } from "../../../../../../domain/editorial/page-records";
import { answering, orNotFound } from "../../../../../support/refusal";

/** GET /admin/pages/:slug/versions/:version: what the page said then. */
export const GET = answering(async (request, response) => {
  const { id } = orNotFound(await pageOf(request.scope, request.params.slug ?? ""));
  const stored = orNotFound(await versionFields(request.scope, id, request.params.version ?? ""));
  const answer: WholePageVersion = { fields: pageFields.strip().parse(stored) };
  response.json(answer);
});
