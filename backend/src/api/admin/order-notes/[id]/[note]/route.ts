import { z } from "zod";
import type { OrderNotes } from "../../../../../contracts/admin-order-note";
import { deleteNote, notesOfOrder } from "../../../../../domain/order-notes/order-notes";
import { answering, orNotFound, parsed } from "../../../../support/refusal";

const params = z.object({ id: z.string().max(80), note: z.string().max(80) });

/** DELETE /admin/order-notes/:id/:note: it is gone for good. */
export const DELETE = answering(async (request, response) => {
  const { id: orderId, note: id } = parsed(params, request.params);
  orNotFound((await deleteNote(request.scope, { orderId, id })) || null);
  response.json({ notes: await notesOfOrder(request.scope, orderId) } satisfies OrderNotes);
});
