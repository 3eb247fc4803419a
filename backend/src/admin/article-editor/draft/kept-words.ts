import type { AdminArticle } from "../../../contracts/admin-article";
import { sentence, words } from "../words";
import type { KeptDraft } from "./use-autosave";

const times = new Intl.DateTimeFormat("nl-BE", { timeStyle: "short", timeZone: "Europe/Brussels" });

/** "14:03" */
export const timeOf = (moment: Date | string): string => times.format(new Date(moment));

/** Where the words are, in one sentence. */
export function keptWords({ state, savedAt, isOnlyHere }: KeptDraft, article: AdminArticle | null): string {
  if (isOnlyHere && state !== "saved") return words.draft.lost;
  if (!article) return words.draft.local;
  if (state === "saved" && savedAt) return sentence("draft.saved", { time: timeOf(savedAt) });
  return state === "saved" ? words.draft.unchanged : words.draft[state];
}
