import { launchCheck } from "../../../domain/launch/launch-check";
import { answering } from "../../support/refusal";

/** GET /admin/launch-check: what is still to be done before the shop is open to everyone. */
export const GET = answering(async (request, response) => {
  response.json(await launchCheck(request.scope));
});
