import type { MedusaContainer } from "@medusajs/framework/types";
import type { OrderNote } from "../../contracts/admin-order-note";
import { ORDER_NOTES } from "../../modules/order-notes";
import type OrderNotesService from "../../modules/order-notes/service";
import type { OrderNoteRow } from "../../modules/order-notes/service";
import { everyRow } from "../../shared/every-row";
import { iso } from "../../shared/iso";

const notesService = (container: MedusaContainer): OrderNotesService =>
  container.resolve<OrderNotesService>(ORDER_NOTES);

const toNote = ({ id, words, written_by, created_at }: OrderNoteRow): OrderNote => ({
  id,
  words,
  writtenBy: written_by,
  writtenAt: iso(created_at),
});

/** What the owner noted of these orders, oldest first, by order; one without notes is not in it. */
export async function notesOfOrders(
  container: MedusaContainer,
  orderIds: string[],
): Promise<Map<string, OrderNote[]>> {
  const byOrder = new Map<string, OrderNote[]>();
  if (orderIds.length === 0) return byOrder;
  const rows = await notesService(container).listOrderNotes(
    { order_id: orderIds },
    { take: everyRow, order: { created_at: "ASC", id: "ASC" } },
  );
  for (const row of rows) byOrder.set(row.order_id, [...(byOrder.get(row.order_id) ?? []), toNote(row)]);
  return byOrder;
}

/** What the owner noted of an order, oldest first. */
export const notesOfOrder = async (container: MedusaContainer, orderId: string): Promise<OrderNote[]> =>
  (await notesOfOrders(container, [orderId])).get(orderId) ?? [];

/** Notes something of an order. @param writtenBy a name */
export async function addNote(
  container: MedusaContainer,
  note: { orderId: string; words: string; writtenBy: string },
): Promise<void> {
  const { orderId: order_id, words, writtenBy: written_by } = note;
  await notesService(container).createOrderNotes({ order_id, words, written_by });
}

/** Deletes a note for good. @returns whether there was one of this order */
export async function deleteNote(
  container: MedusaContainer,
  { orderId, id }: { orderId: string; id: string },
): Promise<boolean> {
  const notes = notesService(container);
  const [known] = await notes.listOrderNotes({ id, order_id: orderId }, { take: 1, select: ["id"] });
  if (known) await notes.deleteOrderNotes(known.id);
  return known !== undefined;
}
