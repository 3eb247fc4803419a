import { lotMailWords, type LotMailPreview } from "../../../../../../contracts/admin-lot";
import { mailVerdict, refuseUnfit } from "../../../../../../domain/claims/page-verdict";
import { lotMailSample } from "../../../../../../domain/lots/letters";
import { MAIL } from "../../../../../../modules/mail";
import type MailService from "../../../../../../modules/mail/service";
import { oneLot } from "../../../../../support/one-lot";
import { answering, orNotFound, parsed } from "../../../../../support/refusal";

/** POST /admin/lots/:id/mails/preview: the mail as the first buyer would get it; nothing is stored. */
export const POST = answering(async (request, response) => {
  const words = parsed(lotMailWords, request.body);
  const { lot } = await oneLot(request);
  refuseUnfit(await mailVerdict(request.scope, words));
  const letter = orNotFound(await lotMailSample(request.scope, lot.id, words));
  const { html } = await request.scope.resolve<MailService>(MAIL).rendered("lot-mail", letter);
  response.json({ html } satisfies LotMailPreview);
});
