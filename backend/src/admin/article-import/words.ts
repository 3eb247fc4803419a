import importMessages from "../../shared/import-messages.json";
import { sentencesOf } from "../../shared/sentences-of";
import messages from "../messages/article-import.json";

/** Every sentence of the screen on which articles are imported. */
export const words = messages;

/** One of these sentences, by its path, with {values} filled in. */
export const sentence = sentencesOf(messages);

const skippedNames: Readonly<Record<string, string>> = importMessages.skipped;

/** What was skipped of a file: "3 × mediabestanden, 1 × menu-items" */
export const skippedWords = (skipped: { kind: string; count: number }[]): string =>
  skipped
    .map(({ kind, count }) => {
      const what = skippedNames[kind] ?? importMessages.skipped.other.replace("{kind}", kind);
      return sentence("files.skippedKind", { count, what });
    })
    .join(", ");

/** What was left out of a text, with the beginning of the first of each kind. */
export const droppedWords = (
  dropped: { kind: keyof typeof importMessages.dropped; count: number; sample: string }[],
): string =>
  dropped
    .map(({ kind, count, sample }) =>
      sentence("texts.droppedKind", { count, what: importMessages.dropped[kind], sample }),
    )
    .join(", ");
