import { expect, test } from "@jest/globals";
import { kindsIn } from "../../backend/src/shared/words/kinds";
import { nameKey } from "../../backend/src/shared/words/name-key";
import { withoutSlips } from "../../backend/src/shared/words/slips";
import { widenedQuery } from "../../backend/src/shared/words/widened-query";
import { wordParts } from "../../backend/src/shared/words/word-parts";
import { knowledge } from "./suggestions/shop-words";

test.each([
  ["viscollageen", ["vis", "collageen"]],
  ["rundercollageenpoeders", ["rund", "collageen", "poeder"]],
  ["rundsbouillon", ["rund", "bouillon"]],
  ["collageen-poeder", ["collageen", "poeder"]],
  ["bottenbouillons", ["bot", "bouillon"]],
  ["gelatinepoedertje", ["gelatine", "poeder"]],
  ["grasgevoerde", ["grasgevoerd"]],
  ["zakjes", ["zakje"]],
])("%s is made of %j", (word, parts) => {
  expect(wordParts(word, knowledge)).toEqual(parts);
});

test.each(["bottenbreuk", "gelatinefabriek", "bouillonlepel", "zak", "court-bouillon", "collageenrijk", ""])(
  "%s is none of ours",
  (word) => expect(wordParts(word, knowledge)).toBeNull(),
);

test("one kind of goods has one name, however it is said", () => {
  for (const text of ["viscollageen", "collageen van kabeljauw", "poeder van viscollageen", "vis collageen"])
    expect(kindsIn(text, knowledge)).toEqual(["collageen+vis"]);
  expect(kindsIn("een fiets", knowledge)).toEqual([]);
});

test("a query is also looked for in parts, and as one word", () => {
  expect(widenedQuery("Viscollageen", knowledge)).toEqual({
    typed: "Viscollageen",
    also: ["vis collageen"],
    kinds: ["collageen+vis"],
    name: "viscollagen",
  });
  expect(widenedQuery("botten bouillon", knowledge).also).toEqual(["bot bouillon", "bottenbouillon"]);
  expect(widenedQuery("sachets", knowledge).also).toEqual(["zakje"]);
  expect(widenedQuery("soep", knowledge)).toEqual({
    typed: "soep",
    also: [],
    kinds: [],
    name: "soep",
  });
});

test.each([
  ["colageen", "collageen"],
  ["runderboullion", "runderbouillon"],
  ["viscolagen", "viscollagen"],
  ["gelatinepoder", "gelatinepoeder"],
  ["Viscollageen", "Viscollageen"],
  ["collage", "collage"],
  ["college", "college"],
  ["cacoa", "cacao"],
  ["colageenpoedr", "collageenpoeder"],
  ["soep", "soep"],
  ["", ""],
])("a query's %s was meant as %s", (typed, meant) => {
  expect(withoutSlips(typed, knowledge)).toBe(meant);
});

test("a flavour before the goods is theirs, unless they are put into it", () => {
  expect(kindsIn("vanille collageen", knowledge)).toEqual(["collageen+vanille"]);
  expect(kindsIn("vanillepoeder collageen", knowledge)).toEqual(["collageen+vanille"]);
  expect(kindsIn("in de koffie collageen", knowledge)).toEqual(["collageen"]);
});

test("a whole name is the same in every form of its words", () => {
  expect(nameKey("Drie bouillons", knowledge)).toBe(nameKey("drie-bouillon", knowledge));
  expect(nameKey("zelf bouillon trekken", knowledge)).toBe(nameKey("Zelf bouillon getrokken?", knowledge));
  expect(nameKey("'", knowledge)).toBe("");
});
