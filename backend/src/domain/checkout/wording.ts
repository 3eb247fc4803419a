/** Versions of the sentences a buyer agreed to, kept with the order as proof. Change them with the sentences. */
export const wording = { terms: "2026-11", digitalConsent: "2026-11b" } as const;
