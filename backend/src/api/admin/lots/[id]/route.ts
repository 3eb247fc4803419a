import type { LotPage } from "../../../../contracts/admin-lot";
import { oneLot } from "../../../support/one-lot";
import { answering } from "../../../support/refusal";

/** GET /admin/lots/:id: who got it. */
export const GET = answering(async (request, response) => {
  response.json((await oneLot(request)) satisfies LotPage);
});
