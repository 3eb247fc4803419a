/** The owner's Admin speaks Dutch until another language is chosen in it (Medusa itself starts in English). */
export function startInDutch(): void {
  const chosen = localStorage.getItem("lng") ?? /(?:^|; )lng=/.exec(document.cookie);
  if (!chosen) localStorage.setItem("lng", "nl");
}
