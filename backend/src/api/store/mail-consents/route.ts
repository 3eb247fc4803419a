import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { mailConsentRequest, type MailConsentAnswer } from "../../../contracts/mail-consent";
import { askConsent } from "../../../domain/mail-consents/ask-consent";
import { sendLink } from "../../../domain/mail-consents/send-link";
import { answering, parsed } from "../../support/refusal";

/**
 * POST /store/mail-consents: an address asks for mail. Answered once that is stored; the mail with the link goes out
 * afterwards, so that neither the answer nor its time says whether the address is known.
 */
export const POST = answering(async (request, response) => {
  const id = await askConsent(request.scope, parsed(mailConsentRequest, request.body));
  response.status(202).json({ asked: true } satisfies MailConsentAnswer);
  if (id)
    sendLink(request.scope, id).catch(() =>
      request.scope.resolve(ContainerRegistrationKeys.LOGGER).warn("the link of a wish waits for the job"),
    );
});
