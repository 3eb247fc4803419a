import { expect, test } from "@jest/globals";
import { Transform } from "prosemirror-transform";
import { openText } from "../../backend/src/admin/article-editor/markdown/document";
import { schema } from "../../backend/src/admin/article-editor/markdown/schema";
import { suggestedPlace } from "../../backend/src/admin/article-editor/suggested-place";

const { marks } = schema;

/** The text after these words became a link to a product; null when they have no place. */
function linked(markdown: string, words: string): string | null {
  const { doc, save } = openText(markdown);
  const place = suggestedPlace(doc, words);
  if (!place) return null;
  const mark = marks.product_link.create({ handle: "gelatine" });
  return save(new Transform(doc).addMark(place.from, place.to, mark).doc);
}

test.each([
  ["Een lepel gelatine erbij.", "gelatine", 'Een lepel :product[gelatine]{handle="gelatine"} erbij.'],
  [
    "# Over gelatine\n\n> Een citaat over gelatine.\n\nDan gelatine.",
    "gelatine",
    '# Over gelatine\n\n> Een citaat over gelatine.\n\nDan :product[gelatine]{handle="gelatine"}.',
  ],
  [
    "Geen gelatinepudding, wel gelatine.",
    "gelatine",
    'Geen gelatinepudding, wel :product[gelatine]{handle="gelatine"}.',
  ],
  [
    "[gelatine](/winkel) en gelatine.",
    "gelatine",
    '[gelatine](/winkel) en :product[gelatine]{handle="gelatine"}.',
  ],
])("in %j the words become a link at their first fitting place", (markdown, words, expected) => {
  expect(linked(markdown, words)).toBe(expected);
});

test.each([
  ["# Gelatine\n\nIets anders.", "Gelatine"],
  ["`gelatine` en [gelatine](/winkel)", "gelatine"],
  ["Iets anders.", "gelatine"],
])("in %j there is no place for them", (markdown, words) => {
  expect(linked(markdown, words)).toBeNull();
});
