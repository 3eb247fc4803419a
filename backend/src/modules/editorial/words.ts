/** What the parser itself says to a reader. */
export const footnoteWords = { footnoteLabel: "Noten", footnoteBackLabel: "Terug naar de tekst" };
