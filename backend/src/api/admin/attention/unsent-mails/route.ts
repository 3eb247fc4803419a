import { sendUnsentMails } from "../../../../domain/attention/correspondence";
import { answering } from "../../../support/refusal";

/** POST /admin/attention/unsent-mails: tries the mails again that did not go. */
export const POST = answering(async (request, response) => {
  response.json(await sendUnsentMails(request.scope));
});
