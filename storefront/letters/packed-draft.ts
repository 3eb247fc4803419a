import { brotliCompressSync, brotliDecompressSync } from "node:zlib";
import { letterDraft, noDraft, type LetterDraft } from "./form-values";

/** Signs of one cookie, which browsers keep up to 4,096, and how many there are: together they fit in one header. */
const MOST_IN_ONE = 3_500;
export const PARTS = 2;
/** Bytes of a draft: as large as a posted form may be. */
const MOST_UNPACKED = 64 * 1024;

const compressed = (draft: LetterDraft): string =>
  brotliCompressSync(JSON.stringify(draft)).toString("base64url");

/**
 * A draft as the values of cookies, the last of which may be empty: some 13,000 signs of Dutch prose. Of what is longer
 * the text is left out, with a code that says where the reader still has it.
 */
export function packed(draft: LetterDraft): string[] {
  const whole = compressed(draft);
  const { text: _text, ...values } = draft.values;
  const fits = whole.length <= PARTS * MOST_IN_ONE;
  const value = fits ? whole : compressed({ ...draft, values, code: "letter_not_kept" });
  return Array.from({ length: PARTS }, (_, part) =>
    value.slice(part * MOST_IN_ONE, (part + 1) * MOST_IN_ONE),
  );
}

/** The draft in cookies; an empty one when they are absent or were tampered with. */
export function unpacked(parts: (string | undefined)[]): LetterDraft {
  const value = parts.map((part) => part ?? "").join("");
  if (value === "") return noDraft;
  try {
    const text = brotliDecompressSync(Buffer.from(value, "base64url"), { maxOutputLength: MOST_UNPACKED });
    return letterDraft.parse(JSON.parse(text.toString()));
  } catch {
    return noDraft;
  }
}
