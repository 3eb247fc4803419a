import { z } from "zod";
import { checkoutStatus } from "../../../../domain/checkout/checkout-status";
import { answering, orNotFound, parsed } from "../../../support/refusal";

/** GET /store/checkouts/:id, which only the buyer knows: open, processing, order, failed or refunded. */
export const GET = answering(async (request, response) => {
  const { id } = parsed(z.object({ id: z.string().regex(/^[0-9A-Za-z_]{8,60}$/) }), request.params);
  const checkout = orNotFound(await checkoutStatus(request.scope, id));
  response.setHeader("cache-control", "no-store");
  response.json({ checkout });
});
