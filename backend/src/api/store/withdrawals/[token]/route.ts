import type { MedusaRequest } from "@medusajs/framework/http";
import { z } from "zod";
import { environment } from "../../../../config/environment";
import { withdrawalStatement } from "../../../../contracts/withdrawal";
import { locksOf } from "../../../../domain/shop/locks";
import { readWithdrawalToken, type WithdrawalClaim } from "../../../../domain/withdrawals/token";
import { withdrawalPage } from "../../../../domain/withdrawals/withdrawal-page";
import { Refused } from "../../../../shared/refused";
import { withdrawOrderWorkflow } from "../../../../workflows/withdraw-order";
import { answering, orNotFound, parsed } from "../../../support/refusal";

/** @throws Refused not_found for a token that is not ours, link_expired for one that was */
function claimOf(request: MedusaRequest): WithdrawalClaim {
  const { token } = parsed(z.object({ token: z.string().min(1).max(300) }), request.params);
  const claim = orNotFound(readWithdrawalToken(environment.cookieSecret, token));
  if (claim === "expired") throw new Refused("link_expired");
  return claim;
}

/** GET /store/withdrawals/:token: the order's own lines, until when, and what was withdrawn. */
export const GET = answering(async (request, response) => {
  const claim = claimOf(request);
  response.setHeader("cache-control", "no-store");
  response.json({ withdrawal: await withdrawalPage(request.scope, claim) });
});

/** POST /store/withdrawals/:token: states the withdrawal; answers the page as it is then. */
export const POST = answering(async (request, response) => {
  const claim = claimOf(request);
  const statement = parsed(withdrawalStatement, request.body);
  const { scope } = request;
  await locksOf(scope).withLock("withdrawal", [claim.orderId], () =>
    withdrawOrderWorkflow(scope).run({ input: { claim, statement } }),
  );
  response.json({ withdrawal: await withdrawalPage(scope, claim) });
});
