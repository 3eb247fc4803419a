import type { LetterState } from "../../contracts/admin-reader-letter";

/**
 * new: nobody answered. answered: the answer went out by mail. closed: nothing is to be done, as when the owner answered
 * from her own mailbox. spam: put aside. One answer is sent from the Admin; what follows goes by mail.
 */
const next: Record<LetterState, LetterState[]> = {
  new: ["answered", "closed", "spam"],
  answered: ["closed"],
  closed: ["new", "answered", "spam"],
  spam: ["new"],
};

/** Whether a letter may go from one state to another; one that was answered is never answered again. Pure. */
export const letterMayBecome = (
  { state, answered }: { state: LetterState; answered: boolean },
  to: LetterState,
): boolean => next[state].includes(to) && !(answered && (to === "answered" || to === "new"));
