import type { AuthenticatedMedusaRequest } from "@medusajs/framework/http";
import { environment } from "../../../../config/environment";
import { savePageRequest } from "../../../../contracts/admin-page";
import { pageVerdict, refuseUnfit } from "../../../../domain/claims/page-verdict";
import { editorOf } from "../../../../domain/editorial/editor-of";
import { adminPageOf, pageOf } from "../../../../domain/editorial/page-records";
import { savePageWorkflow } from "../../../../workflows/save-page";
import { answering, orNotFound, parsed } from "../../../support/refusal";

/** GET /admin/pages/:slug */
export const GET = answering(async (request, response) => {
  const page = orNotFound(await pageOf(request.scope, request.params.slug ?? ""));
  response.json(await adminPageOf(request.scope, page, environment.storefrontUrl));
});

/** POST /admin/pages/:slug: readers see it within two seconds. */
export const POST = answering<AuthenticatedMedusaRequest>(async (request, response) => {
  const wanted = parsed(savePageRequest, request.body);
  const { slug } = orNotFound(await pageOf(request.scope, request.params.slug ?? ""));
  refuseUnfit(await pageVerdict(request.scope, { ...wanted, slug }));
  const { name } = await editorOf(request.scope, request.auth_context.actor_id);
  const { result } = await savePageWorkflow(request.scope).run({
    input: { ...wanted, slug, saved_by: name },
  });
  const page = orNotFound(await pageOf(request.scope, result.page.slug));
  response.json(await adminPageOf(request.scope, page, environment.storefrontUrl));
});
