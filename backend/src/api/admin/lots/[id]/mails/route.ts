import { sendLotMail, type LotPage } from "../../../../../contracts/admin-lot";
import { mailVerdict, refuseUnfit } from "../../../../../domain/claims/page-verdict";
import { startLotMail } from "../../../../../domain/lots/send-lot-mails";
import { oneLot } from "../../../../support/one-lot";
import { answering, parsed } from "../../../../support/refusal";

/** POST /admin/lots/:id/mails: to the buyer of each order with pieces of the lot, once; the job sends it. */
export const POST = answering(async (request, response) => {
  const wish = parsed(sendLotMail, request.body);
  const { lot } = await oneLot(request);
  refuseUnfit(await mailVerdict(request.scope, { subject: wish.subject, words: wish.words }));
  await startLotMail(request.scope, lot.id, wish);
  response.json((await oneLot(request)) satisfies LotPage);
});
