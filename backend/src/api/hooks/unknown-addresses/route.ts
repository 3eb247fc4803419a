import { unknownAddressRequest } from "../../../contracts/page-address";
import { countUnknownAddress } from "../../../domain/page-addresses/unanswered";
import { whereTo } from "../../../domain/page-addresses/where-to";
import { demandStorefront } from "../../support/from-storefront";
import { answering, parsed } from "../../support/refusal";

/** POST /hooks/unknown-addresses: what became of an address that has no page; counted when nothing did. */
export const POST = answering(async (request, response) => {
  demandStorefront(request);
  const { path } = parsed(unknownAddressRequest, request.body);
  const answer = await whereTo(request.scope, path);
  if (answer.state === "unknown") await countUnknownAddress(request.scope, path);
  response.json(answer);
});
