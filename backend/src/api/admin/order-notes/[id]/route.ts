import type { AuthenticatedMedusaRequest } from "@medusajs/framework/http";
import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import { addOrderNote, type OrderNotes } from "../../../../contracts/admin-order-note";
import { editorOf } from "../../../../domain/editorial/editor-of";
import { addNote, notesOfOrder } from "../../../../domain/order-notes/order-notes";
import { orderId } from "../../../support/order-id";
import { answering, orNotFound, parsed } from "../../../support/refusal";

/** @throws Refused not_found when there is no such order */
async function orderIdOf(container: MedusaContainer, asked: unknown): Promise<string> {
  const { id } = parsed(orderId, asked);
  const [order] = await container
    .resolve(Modules.ORDER)
    .listOrders({ id: [id] }, { take: 1, select: ["id"] });
  return orNotFound(order).id;
}

/** GET /admin/order-notes/:id: what the owner noted of this order. */
export const GET = answering(async ({ scope, params: asked }, response) => {
  const id = await orderIdOf(scope, asked);
  response.json({ notes: await notesOfOrder(scope, id) } satisfies OrderNotes);
});

/** POST /admin/order-notes/:id: one more. */
export const POST = answering<AuthenticatedMedusaRequest>(async (request, response) => {
  const { scope, body, auth_context } = request;
  const { words } = parsed(addOrderNote, body);
  const id = await orderIdOf(scope, request.params);
  const { name: writtenBy } = await editorOf(scope, auth_context.actor_id);
  await addNote(scope, { orderId: id, words, writtenBy });
  response.json({ notes: await notesOfOrder(scope, id) } satisfies OrderNotes);
});
