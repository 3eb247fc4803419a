import { z } from "zod";
import { typedText } from "./typed-text";

/** What the owner noted of an order for herself. */
export const orderNote = z.object({
  id: z.string(),
  words: z.string(),
  writtenBy: z.string(),
  writtenAt: z.iso.datetime(),
});
export type OrderNote = z.infer<typeof orderNote>;

/** GET and POST /admin/order-notes/:id of an order, DELETE of one of them: all that there are now, oldest first. */
export const orderNotes = z.object({ notes: z.array(orderNote) });
export type OrderNotes = z.infer<typeof orderNotes>;

/** POST /admin/order-notes/:id */
export const addOrderNote = z.strictObject({ words: typedText(1, 1_000) });
