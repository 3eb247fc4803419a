import { redirectRequest } from "../../../contracts/page-address";
import { adminPageAddresses, redirectAddress } from "../../../domain/page-addresses/redirects";
import { answering, parsed } from "../../support/refusal";

/** GET /admin/page-addresses: where old addresses lead, and what readers asked for in vain. */
export const GET = answering(async (request, response) => {
  response.json(await adminPageAddresses(request.scope));
});

/** POST /admin/page-addresses: sends readers of an address to a page. */
export const POST = answering(async (request, response) => {
  await redirectAddress(request.scope, parsed(redirectRequest, request.body));
  response.status(201).json(await adminPageAddresses(request.scope));
});
