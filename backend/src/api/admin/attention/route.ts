import { attentionNow } from "../../../domain/attention/attention-now";
import { answering } from "../../support/refusal";

/** GET /admin/attention: what is broken or waits for the owner, each with where it is mended. */
export const GET = answering(async (request, response) => {
  response.json(await attentionNow(request.scope));
});
