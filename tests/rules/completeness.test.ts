import { describe, expect, test } from "@jest/globals";
import { whatIsMissing, type ToCheck } from "../../backend/src/shared/food-facts/completeness";

const declaration = {
  legal_name: "Gehydrolyseerd rundercollageen in poeder",
  ingredients: [{ text: "gehydrolyseerd rundercollageen" }],
  contains: [] as string[],
  may_contain: [],
  storage: "Droog.",
  use: "Roer 10 g door een tas koffie.",
  operator: { name: "Volle Kom", address: "Lepelstraat 9, 9620 Zottegem" },
  nutrition: {
    per: "100 g",
    energy_kj: 1530,
    energy_kcal: 360,
    fat: 0,
    saturates: 0,
    carbohydrate: 0,
    sugars: 0,
    protein: 90,
    salt: 0.5,
  },
  statements: [] as string[],
};
const food: ToCheck = { kind: "food", declaration, safety: null, file: null, pictures: [{}] };

describe("what must be shown before the sale (Regulation (EU) 1169/2011 art. 14)", () => {
  test("a whole declaration lacks nothing", () => {
    expect(whatIsMissing(food)).toEqual([]);
  });

  test.each(["legal_name", "storage", "use"] as const)("a food without %s", (field) => {
    expect(whatIsMissing({ ...food, declaration: { ...declaration, [field]: " " } })).toEqual([field]);
  });

  test("a food needs its nutrition, exempt food does not, a pack of several may give it in words", () => {
    const { nutrition: _none, ...bare } = declaration;
    expect(whatIsMissing({ ...food, declaration: bare })).toEqual(["nutrition"]);
    expect(whatIsMissing({ ...food, kind: "exempt_food", declaration: bare })).toEqual([]);
    const described = { ...bare, statements: ["Collageen, voedingswaarde per 100 g: 1530 kJ / 360 kcal"] };
    expect(whatIsMissing({ ...food, declaration: described })).toEqual([]);
  });

  test("an allergen that is named must be emphasised in the list (art. 21)", () => {
    expect(whatIsMissing({ ...food, declaration: { ...declaration, contains: ["vis"] } })).toEqual([
      "allergen_emphasis",
    ]);
  });

  test("nothing at all, no picture, a tool without safety, a download without file", () => {
    expect(whatIsMissing({ ...food, declaration: null })).toEqual(["declaration"]);
    expect(whatIsMissing({ ...food, pictures: [] })).toEqual(["picture"]);
    expect(whatIsMissing({ ...food, kind: "tool", declaration: null })).toEqual(["safety"]);
    expect(whatIsMissing({ ...food, kind: "digital", declaration: null })).toEqual(["file"]);
  });

  test("a supplement says so, with its three sentences (Directive 2002/46/EC art. 6)", () => {
    expect(whatIsMissing({ ...food, kind: "supplement" })).toEqual([
      "supplement_word",
      "supplement_statements",
    ]);
  });
});
