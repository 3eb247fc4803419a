import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { nutritionContradictions } from "../../backend/src/contracts/nutrition-contradictions";
import { newProductRequest, type DeclarationDraft } from "../../backend/src/contracts/product-facts";
import { contentOf } from "../../backend/src/domain/catalogue/net-content";
import { tidyFacts } from "../../backend/src/domain/catalogue/tidy-facts";
import { firstFacts, productInput } from "../../backend/src/domain/catalogue/new-product";
import { allergensIn } from "../../backend/src/shared/food-facts/allergens";
import { whatIsMissing, type ToCheck } from "../../backend/src/shared/food-facts/completeness";
import { doubtsOf, saltOfSodium } from "../../backend/src/shared/food-facts/doubts";
import { seed } from "../support/seed";

const table = {
  per: "100 g" as const,
  ...{ energy_kj: 1548, energy_kcal: 367, fat: 9, saturates: 2.6, carbohydrate: 9, sugars: 4 },
  ...{ fibre: 1, protein: 62, salt: 14 },
};
const declaration: DeclarationDraft = {
  legal_name: "Gedroogde kippenbouillon in poeder",
  ingredients: [{ text: "gedroogde kippenbouillon 79 %" }, { text: "knolselderij", allergen: true }],
  contains: ["selderij"],
  may_contain: [],
  storage: "Droog.",
  use: "Roer door heet water.",
  operator: { name: "Volle Kom", address: "Lepelstraat 9, 9620 Zottegem" },
  nutrition: table,
  statements: [],
};
const food: ToCheck = { kind: "food", declaration, safety: null, file: null, pictures: [{}] };
const lacksWith = (change: Partial<DeclarationDraft>) =>
  whatIsMissing({ ...food, declaration: { ...declaration, ...change } });

describe("what keeps a product from being sold", () => {
  test("a table that is half filled, or of which a part exceeds the whole", () => {
    expect(whatIsMissing(food)).toEqual([]);
    expect(lacksWith({ nutrition: { per: "100 g", fat: 9 } })).toEqual(["nutrition_part"]);
    expect(lacksWith({ nutrition: { ...table, saturates: 10 } })).toEqual(["saturates"]);
    expect(lacksWith({ nutrition: { ...table, sugars: 10 } })).toEqual(["sugars"]);
  });

  test("an allergen that stands out in the list and is not named", () => {
    expect(lacksWith({ contains: [] })).toEqual(["allergen_contains"]);
  });

  test("a variant of food that does not say its content, or has no price; sold by the piece is said", () => {
    const variants = (net_grams: number | null | undefined, isPriced = true) =>
      whatIsMissing({ ...food, variants: [{ net_grams, isPriced }] });
    expect(variants(undefined)).toEqual(["net_content"]);
    expect(variants(null)).toEqual([]);
    expect(variants(300, false)).toEqual(["price"]);
    const safety = { manufacturer: "Kom", address: "Weg 1", email: "kom@example.com", identifier: "K1" };
    const tool: ToCheck = { ...food, kind: "tool", declaration: null };
    const variant = [{ net_grams: undefined, isPriced: true }];
    expect(whatIsMissing({ ...tool, safety: { ...safety, warnings: [] }, variants: variant })).toEqual([]);
    expect(whatIsMissing({ ...tool, safety: { ...safety, email: "", warnings: [] } })).toEqual(["safety"]);
  });
});

describe("what is to be looked at once more", () => {
  const fields = (change: Partial<DeclarationDraft>) =>
    doubtsOf({ ...declaration, ...change }).map(({ field }) => field);

  test("energy that does not follow from the rest, within 5 %", () => {
    expect(fields({})).toEqual([]);
    expect(fields({ nutrition: { ...table, energy_kj: 1700 } })).toEqual(["energy_kj"]);
    const grams = fc.double({ min: 0, max: 33, noNaN: true });
    fc.assert(
      fc.property(grams, grams, grams, (fat, carbohydrate, protein) => {
        const energy_kj = fat * 37 + (carbohydrate + protein) * 17;
        const energy_kcal = fat * 9 + (carbohydrate + protein) * 4;
        const row = { per: "100 g" as const, fat, carbohydrate, protein, energy_kj, energy_kcal };
        expect(nutritionContradictions(row)).toEqual([]);
      }),
      { seed },
    );
  });

  test("an allergen that is not declared, or does not stand out; percentages above the whole", () => {
    const [undeclared] = doubtsOf({ ...declaration, ingredients: [{ text: "tarwebloem" }], contains: [] });
    expect(undeclared?.sentence).toContain("‘tarwebloem’");
    const [plain] = doubtsOf({ ...declaration, ingredients: [{ text: "knolselderij" }] });
    expect(plain?.sentence).toContain("niet als allergeen aangeduid");
    expect(fields({ ingredients: [{ text: "kip 79 %, zout 30 %" }] })).toEqual(["ingredients"]);
  });

  test.each([
    ["tarwebloem", "gluten"],
    ["volle melkpoeder", "melk"],
    ["gehydrolyseerd viscollageen", "vis"],
    ["kippenei", "ei"],
    ["sojalecithine", "soja"],
  ])("%s names %s", (text, allergen) => {
    expect(allergensIn(text).map((each) => each.allergen)).toContain(allergen);
  });

  test.each(["kokosmelk", "cacaoboter", "glutenvrij", "boekweit", "kippenbouillon", "zeezout", "rijstmeel"])(
    "%s names none",
    (text) => {
      expect(allergensIn(text)).toEqual([]);
    },
  );

  test("salt is sodium times 2.5", () => {
    expect([saltOfSodium(400), saltOfSodium(5600)]).toEqual([1, 14]);
  });
});

test("what a variant holds is read as it was meant, also when typed by hand", () => {
  expect(contentOf({ net_grams: 300, portions: 30 })).toEqual({ net_grams: 300, portions: 30 });
  expect(contentOf({ net_grams: "300" })).toEqual({ net_grams: 300, portions: null });
  expect(contentOf({ net_grams: null })).toEqual({ net_grams: null, portions: null });
  for (const unsaid of [null, undefined, {}, { net_grams: "veel" }, { net_grams: -1 }])
    expect(contentOf(unsaid)).toEqual({ portions: null });
});

test("a new product is a draft at no default rate, and a file needs no parcel", () => {
  const variant = { title: "Eén", price: 5, net_grams: null, weight_grams: null, stock: null };
  const wanted = {
    ...{ title: "Boek", line: "", kind: "digital" as const, vat_category: "publication" as const },
    ...{ categories: ["pcat"], brand: null, form: null, variants: [variant] },
  };
  const input = productInput(wanted, "boek", "sc");
  expect(input).toMatchObject({
    status: "draft",
    variants: [{ sku: "BOEK-EEN", manage_inventory: false, prices: [{ currency_code: "eur", amount: 5 }] }],
  });
  const facts = firstFacts(wanted, ["variant"]);
  expect(facts).toMatchObject({
    vat_category: "publication",
    variants: [{ id: "variant", net_grams: null }],
  });
  // What does not belong to the kind is not stored.
  expect(tidyFacts({ ...facts, declaration, file: "boek.pdf" })).toMatchObject({
    declaration: null,
    file: "boek.pdf",
  });
});

test.each([
  ["Bouillon", "300 g", true],
  ["Bouil\u000blon", "300 g", false],
  ["Bouillon", "300\u000bg", false],
  ["Bouillon\n", "300 g", true],
  ["Bouil\nlon", "300 g", false],
])("a title is one line that can be printed: %j, %j", (title, variantTitle, taken) => {
  const variant = { title: variantTitle, price: 9.95, net_grams: 300, weight_grams: 400, stock: 3 };
  const asked = {
    ...{ title, line: "", kind: "food", vat_category: "food", categories: ["pcat_1"] },
    ...{ brand: null, form: null, variants: [variant] },
  };
  expect(newProductRequest.safeParse(asked).success).toBe(taken);
});
