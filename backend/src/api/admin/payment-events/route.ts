import type { AdminPayments } from "../../../contracts/admin-payment";
import { inboxOf } from "../../../domain/payments/stripe";
import { answering } from "../../support/refusal";

const shown = 100;

/** GET /admin/payment-events: what waits in the inbox, given up first, and the latest repairs. */
export const GET = answering(async (request, response) => {
  const inbox = inboxOf(request.scope);
  const [events, repairs] = await Promise.all([
    inbox.listStripeEvents(
      { handled_at: null },
      { take: shown, order: { dead: "DESC", received_at: "ASC" } },
    ),
    inbox.listRepairs({}, { take: shown, order: { created_at: "DESC" } }),
  ]);
  const answer: AdminPayments = {
    waiting: events.map(({ id, type, received_at, attempts, last_error, dead }) => ({
      id,
      type,
      receivedAt: new Date(received_at).toISOString(),
      attempts,
      lastError: last_error,
      dead,
    })),
    repairs: repairs.map(({ id, created_at, kind, order_id, detail }) => ({
      id,
      at: new Date(created_at).toISOString(),
      kind,
      orderId: order_id,
      detail: kind.startsWith("given_up") ? detail : null,
    })),
  };
  response.json(answer);
});
