import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { queryText } from "../../backend/src/modules/search/query-text";

test("accents, capitals and signs do not matter", () => {
  expect(queryText("  Crème & 'Runds-bouillon'! ")).toEqual({
    stems: "creme runds bouillon",
    prefixes: "creme:* & runds:* & bouillon:*",
    words: ["creme", "runds", "bouillon"],
  });
});

test("nothing to look for", () => {
  for (const typed of ["", "   ", "?!", "%_", "\u0000", "🍲"]) expect(queryText(typed)).toBeNull();
});

test("whatever is typed, only letters, figures and our own signs reach the database", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", maxLength: 100 }), (typed) => {
      const query = queryText(typed);
      if (!query) return;
      expect(query.words.length).toBeLessThanOrEqual(8);
      expect(query.prefixes).toMatch(/^[\p{L}\p{N}]+:\*( & [\p{L}\p{N}]+:\*)*$/u);
    }),
  );
});
