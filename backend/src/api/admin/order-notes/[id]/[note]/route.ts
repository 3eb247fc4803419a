import { z } from "zod";
import type { OrderNotes } from "../../../../../contracts/admin-order-note";
import { deleteNote, notesOfOrder } from "../../../../../domain/order-notes/order-notes";
import { orderId } from "../../../../support/order-id";
import { answering, orNotFound, parsed } from "../../../../support/refusal";

const params = orderId.extend({ note: z.string().max(80) });

/** DELETE /admin/order-notes/:id/:note: it is gone for good. */
export const DELETE = answering(async (request, response) => {
  const { id: order, note: id } = parsed(params, request.params);
  orNotFound((await deleteNote(request.scope, { orderId: order, id })) || null);
  response.json({ notes: await notesOfOrder(request.scope, order) } satisfies OrderNotes);
});
