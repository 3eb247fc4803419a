import { pageAddressesOf } from "../../../../domain/page-addresses/note-addresses";
import { answering } from "../../../support/refusal";

/** DELETE /admin/page-addresses/:id: forgets where an address leads. */
export const DELETE = answering(async (request, response) => {
  const known = await pageAddressesOf(request.scope).retrieveKnownAddress(request.params.id ?? "");
  await pageAddressesOf(request.scope).deleteKnownAddresses(known.id);
  response.status(204).end();
});
