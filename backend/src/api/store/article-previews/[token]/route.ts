import { z } from "zod";
import { previewOf } from "../../../../domain/editorial/preview";
import { answering, orNotFound, parsed } from "../../../support/refusal";

/** GET /store/article-previews/:token: a draft, for whoever holds its link while that holds. */
export const GET = answering(async (request, response) => {
  const { token } = parsed(z.object({ token: z.string().min(1).max(300) }), request.params);
  const preview = orNotFound(await previewOf(request.scope, token));
  response.setHeader("cache-control", "private, no-store");
  response.setHeader("x-robots-tag", "noindex, nofollow");
  response.json(preview);
});
