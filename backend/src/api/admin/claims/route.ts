import { claimReport } from "../../../domain/claims/report";
import { answering } from "../../support/refusal";

/** GET /admin/claims: what every text of the shop says of food that the law forbids or allows on a condition. */
export const GET = answering(async (request, response) => {
  response.json(await claimReport(request.scope));
});
