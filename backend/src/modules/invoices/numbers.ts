export type Kind = "invoice" | "credit_note";

/** "2026-0001" for an invoice, "C2026-0001" for a credit note; after 9999 the figures simply grow. Pure. */
export function documentNumber(kind: Kind, year: number, sequence: number): string {
  const figures = String(sequence).padStart(4, "0");
  return `${kind === "credit_note" ? "C" : ""}${year}-${figures}`;
}

/** The day it is in the shop, "2026-11-25": an invoice of the last night of the year belongs to the year it is in. */
export function shopDay(moment: Date): string {
  // The Swedish way to write a date is the one that sorts.
  return new Intl.DateTimeFormat("sv-SE", { dateStyle: "short", timeZone: "Europe/Brussels" }).format(moment);
}
