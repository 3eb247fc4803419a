import { z } from "zod";
import { inboxOf } from "../../../../../domain/payments/stripe";
import { handleEvent } from "../../../../../domain/payments/handle-event";
import { answering, orNotFound, parsed } from "../../../../support/refusal";

/** POST /admin/payment-events/:id/try-again: takes up a given-up event anew. Answers whether it was handled now. */
export const POST = answering(async (request, response) => {
  const { id } = parsed(z.object({ id: z.string().regex(/^evt_\w{1,100}$/) }), request.params);
  const inbox = inboxOf(request.scope);
  const [row] = await inbox.listStripeEvents({ id }, { take: 1 });
  orNotFound(row);
  await inbox.updateStripeEvents({ id, attempts: 0, dead: false, next_attempt_at: new Date() });
  await handleEvent(request.scope, id);
  const [after] = await inbox.listStripeEvents({ id }, { take: 1 });
  response.json({ handled: Boolean(after?.handled_at) });
});
