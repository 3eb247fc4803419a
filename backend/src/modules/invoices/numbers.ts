export type Kind = "invoice" | "credit_note";

/** "2026-0001" for an invoice, "C2026-0001" for a credit note; after 9999 the figures simply grow. Pure. */
export function documentNumber(kind: Kind, year: number, sequence: number): string {
  const figures = String(sequence).padStart(4, "0");
  return `${kind === "credit_note" ? "C" : ""}${year}-${figures}`;
}
