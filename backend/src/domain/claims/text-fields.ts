import type { ClaimText } from "../../shared/claims/claim-record";

/** Every text in a value, by its path: { note: { why } } has a field note.why. */
export function textFields(value: unknown, path = ""): ClaimText[] {
  if (typeof value === "string") return value.trim() === "" ? [] : [{ field: path, words: value }];
  if (value === null || typeof value !== "object") return [];
  return Object.entries(value).flatMap(([key, inner]) => textFields(inner, path ? `${path}.${key}` : key));
}
