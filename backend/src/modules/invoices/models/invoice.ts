import { model } from "@medusajs/framework/utils";

/**
 * An invoice or a credit note. It is written once and never changed: the database itself refuses (see the migration).
 */
export const Invoice = model
  .define("invoice", {
    id: model.id({ prefix: "inv" }).primaryKey(),
    kind: model.enum(["invoice", "credit_note"]),
    /** As printed: 2026-0001, C2026-0001. */
    number: model.text().unique(),
    year: model.number(),
    /** Without gaps in each kind and year. */
    sequence: model.number(),
    /** The order of an invoice, the refund of a credit note: each has one. */
    source_id: model.text().unique(),
    order_id: model.text().index(),
    /** The invoice that a credit note corrects. */
    corrects_id: model.text().index().nullable(),
    issued_at: model.dateTime(),
    /** facts.ts: invoiceFacts or creditFacts, by kind. */
    facts: model.json(),
  })
  .indexes([{ on: ["kind", "year", "sequence"], unique: true }]);
