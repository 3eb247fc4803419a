import { expect, test } from "@jest/globals";
import {
  nutritionTable,
  roundedEnergy,
  roundedGrams,
  roundedSalt,
  roundedSaturates,
} from "../../backend/src/modules/food-information/nutrition";
import { pricePerKilogram } from "../../backend/src/domain/catalogue/unit-price";

// Commission guidance on tolerances, December 2012.
test.each([
  [0, "0 g"],
  [0.5, "0 g"],
  [0.51, "0,5 g"],
  [9, "9,0 g"],
  [9.97, "10 g"],
  [89.6, "90 g"],
])("%p g of fat, carbohydrate or protein is %p", (grams, printed) => {
  expect(roundedGrams(grams)).toBe(printed);
});

test.each([
  [0.1, "0 g"],
  [0.14, "0,1 g"],
  [12.4, "12 g"],
])("%p g of saturates is %p", (grams, printed) => {
  expect(roundedSaturates(grams)).toBe(printed);
});

test.each([
  [0.0125, "0 g"],
  [0.5, "0,50 g"],
  [0.996, "1,0 g"],
  [14, "14,0 g"],
])("%p g of salt is %p", (grams, printed) => {
  expect(roundedSalt(grams)).toBe(printed);
});

test("energy is in whole units, kilojoules first", () => {
  expect(roundedEnergy(1529.6, 359.7)).toBe("1530 kJ / 360 kcal");
});

test("a portion is computed from what was measured, and rounded last", () => {
  const table = nutritionTable({
    legal_name: "x",
    ingredients: [],
    contains: [],
    may_contain: [],
    storage: "x",
    use: "x",
    operator: { name: "x", address: "x" },
    statements: [],
    portion_grams: 10,
    nutrition: {
      per: "100 g",
      energy_kj: 1530,
      energy_kcal: 360,
      fat: 0,
      saturates: 0,
      carbohydrate: 0,
      sugars: 0,
      protein: 90.4,
      salt: 0.5,
    },
  });
  expect(table?.rows.map(({ code }) => code)).toEqual([
    "energy",
    "fat",
    "saturates",
    "carbohydrate",
    "sugars",
    "protein",
    "salt",
  ]);
  expect(table?.rows.find(({ code }) => code === "protein")).toMatchObject({
    per100: "90 g",
    perPortion: "9,0 g",
  });
});

test("the price per kilogram, to the cent; none for goods by the piece", () => {
  expect(pricePerKilogram(29.95, 300)).toBe(99.83);
  expect(pricePerKilogram(84, 1000)).toBe(84);
  expect(pricePerKilogram(14.95, null)).toBeNull();
});
