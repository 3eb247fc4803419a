import { adminChangesQuery, type AdminChanges } from "../../../contracts/admin-change";
import { listChanges } from "../../../domain/admin-log/admin-log";
import { answering, parsed } from "../../support/refusal";

/** GET /admin/changes: who changed what, newest first. */
export const GET = answering(async (request, response) => {
  const query = parsed(adminChangesQuery, request.query);
  response.json((await listChanges(request.scope, query)) satisfies AdminChanges);
});
