import { pageAddressesOf } from "../../../../domain/page-addresses/note-addresses";
import { answering } from "../../../support/refusal";

/** DELETE /admin/unanswered/:id: needs no answer. */
export const DELETE = answering(async (request, response) => {
  const asked = await pageAddressesOf(request.scope).retrieveUnanswered(request.params.id ?? "");
  await pageAddressesOf(request.scope).deleteUnanswereds(asked.id);
  response.status(204).end();
});
