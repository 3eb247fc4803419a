import { consentKind, type ConsentKind, type ConsentSentences } from "../../contracts/mail-consent";
import messages from "./messages/nl.json";

/** Every wording that stood above the button; a new one is added below the old ones, which are the proof of who saw them. */
const wordings: Record<ConsentKind, Record<string, string>> = messages;

/** The sentence of this version; null when there was none. */
export const sentenceOf = (kind: ConsentKind, version: string): string | null =>
  Object.entries(wordings[kind]).find(([name]) => name === version)?.[1] ?? null;

const newest = (kind: ConsentKind) => {
  const [version = "", text = ""] = Object.entries(wordings[kind]).at(-1) ?? [];
  return { version, text };
};

/** What stands above each button now. */
export const sentencesNow = (): ConsentSentences => ({
  back_in_stock: newest(consentKind.enum.back_in_stock),
  newsletter: newest(consentKind.enum.newsletter),
});
