import type { InferTypeOf } from "@medusajs/framework/types";
import { MedusaService } from "@medusajs/framework/utils";
import { OrderNote } from "./models/order-note";

export type OrderNoteRow = InferTypeOf<typeof OrderNote>;

/** What the owner notes of orders for herself. */
export default class OrderNotesService extends MedusaService({ OrderNote }) {}
