import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";
import { inboxOf } from "../../../domain/payments/stripe";
import { answering } from "../../support/refusal";
import { Refused } from "../../../shared/refused";

/**
 * POST /hooks/stripe. Checks the signature, writes the event to the inbox, and only then answers 200. The event is
 * handled from here at once; when that is lost in a crash, the job handles it.
 */
export const POST = answering(async (request: MedusaRequest, response: MedusaResponse) => {
  const signature = request.headers["stripe-signature"];
  const body: unknown = request.rawBody;
  if (typeof signature !== "string" || !Buffer.isBuffer(body)) throw new Refused("signature_invalid");
  const received = await inboxOf(request.scope).receive(body, signature);
  if (!received) throw new Refused("signature_invalid");
  response.status(200).json({ received: true });
  const id = received.storedAs;
  if (!id) return;
  request.scope
    .resolve(Modules.EVENT_BUS)
    .emit({ name: "payment.event_received", data: { id } })
    .catch(() =>
      request.scope.resolve(ContainerRegistrationKeys.LOGGER).warn(`payment event ${id} waits for the job`),
    );
});
