import { environment } from "../../../config/environment";
import type { GuaranteeNotice, GuaranteeNoticeAnswer } from "../../../contracts/shop";
import { guaranteeNoticeOf, noticeFile } from "../../../domain/shop/guarantee-notice";
import { setGuaranteeNoticeWorkflow } from "../../../workflows/set-guarantee-notice";
import { bytesOf } from "../../support/byte-bodies";
import { answering } from "../../support/refusal";

const answer = (notice: GuaranteeNotice | null): GuaranteeNoticeAnswer => ({
  mediaUrl: environment.mediaUrl,
  notice,
});

/** GET /admin/guarantee-notice: the official notice of the legal guarantee, null while there is none. */
export const GET = answering(async (request, response) => {
  response.json(answer(await guaranteeNoticeOf(request.scope)));
});

/** POST /admin/guarantee-notice: the file itself, PNG or JPEG, at most 1.9 MB; it is shown as it is. */
export const POST = answering(async (request, response) => {
  const bytes = bytesOf(request);
  const file = { ...(await noticeFile(bytes)), content: Buffer.from(bytes).toString("base64") };
  const { result } = await setGuaranteeNoticeWorkflow(request.scope).run({ input: { file } });
  response.json(answer(result));
});

/** DELETE /admin/guarantee-notice: it is shown no longer. */
export const DELETE = answering(async (request, response) => {
  await setGuaranteeNoticeWorkflow(request.scope).run({ input: { file: null } });
  response.json(answer(null));
});
