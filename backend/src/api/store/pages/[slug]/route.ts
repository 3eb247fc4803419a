import { slug } from "../../../../contracts/article";
import { shopPage } from "../../../../domain/editorial/shop-page";
import { answering, orNotFound, parsed } from "../../../support/refusal";

/** GET /store/pages/:slug: terms, privacy, contact and their like, with the owner's details filled in. */
export const GET = answering(async (request, response) => {
  const { slug: wanted } = parsed(slug, request.params);
  response.json({ page: orNotFound(await shopPage(request.scope, wanted)) });
});
