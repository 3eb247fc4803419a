import { describe, expect, test } from "@jest/globals";
import type { TreeNode } from "backend/contracts/article";
import { countedForms } from "backend/contracts/recipe";
import { articleMarkdown } from "../../backend/src/domain/editorial/article-markdown";
import { parseMarkdown, withProducts } from "../../backend/src/modules/editorial/markdown";
import { readAmount } from "../../backend/src/shared/recipe-amount";
import fc from "fast-check";
import { amountText } from "storefront/articles/amount-text";
import { preparation, recipeOf, stepsOf } from "storefront/articles/preparation";
import { durationText, ingredientText } from "storefront/articles/recipe-data";

const recipe = `Intro.

:::recept{porties="4" minuten="90"}
- 300 g risottorijst
- 1½ l :product[bottenbouillon]{handle="bottenbouillon-rund"}, warm
- 2 à 3 tenen look
- 1 sjalot(ten), fijn
- zout
  - 1 tl peper
:::

Woorden ertussen.

## Zo maak je het

1. Verwarm de *bouillon*.
2. Roer.

   En roer nog eens.

## Erna

- geen stap
`;
const bodyOf = (source: string, sold = true): TreeNode[] =>
  withProducts(parseMarkdown(source).body, (handle) => (sold ? `prod_${handle}` : null));
const linesOf = (source: string) => recipeOf(bodyOf(source))?.ingredients ?? [];

describe("what a line of the ingredients says", () => {
  test.each([
    ["300 g rijst", 300, null, "g", "300 g", " rijst"],
    ["250g boter", 250, null, "g", "250g", " boter"],
    ["1,5 kg botten", 1.5, null, "kg", "1,5 kg", " botten"],
    ["1.500 ml water", 1500, null, "ml", "1.500 ml", " water"],
    ["½ el azijn", 0.5, null, "el", "½ el", " azijn"],
    ["1½ eetlepels olie", 1.5, null, "eetlepel", "1½ eetlepels", " olie"],
    ["1 ½ el olie", 1.5, null, "el", "1 ½ el", " olie"],
    ["1 1/2 dl room", 1.5, null, "dl", "1 1/2 dl", " room"],
    ["3/4 l melk", 0.75, null, "l", "3/4 l", " melk"],
    ["2-3 tenen look", 2, 3, "teen", "2-3 tenen", " look"],
    ["2 à 3 eieren", 2, 3, null, "2 à 3", " eieren"],
    ["2 tot 3 wortels", 2, 3, null, "2 tot 3", " wortels"],
    ["1 lente-ui", 1, null, null, "1", " lente-ui"],
    ["4 l.", 4, null, "l", "4 l.", ""],
  ])("%s", (line, from, to, unit, written, rest) => {
    expect(readAmount(line)).toMatchObject({ amount: { from, to }, written, rest });
    expect(readAmount(line)?.unit?.one ?? null).toBe(unit);
  });

  test.each(["zout en peper", "een snuf zout", "100% cacao", "3 tot 2 uien", "0 g suiker", "", "1/0 el"])(
    "%j begins with no amount",
    (line) => expect(readAmount(line)).toBeNull(),
  );

  test("no line breaks the parser, and none of its words is lost", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 40 }), (line) => {
        const read = readAmount(line);
        if (read) expect((read.written + read.rest).replace(/\s/g, "")).toBe(line.replace(/\s/g, ""));
      }),
    );
  });

  test("a word for one and for more", () => {
    expect(countedForms(" sjalot(ten), fijn")).toEqual({
      forms: { one: " sjalot", many: " sjalotten" },
      rest: ", fijn",
    });
    expect(countedForms(" grote ui(en)")?.forms).toEqual({ one: " grote ui", many: " grote uien" });
    expect(countedForms(" boter (zacht)")).toBeNull();
  });
});

describe("amounts for another number of portions", () => {
  const scaled = (line: string, times: number) => {
    const read = readAmount(line);
    return amountText(
      { amount: read?.amount ?? null, unit: read?.unit ?? null, written: read?.written ?? "" },
      times,
    );
  };
  test.each([
    ["300 g", 1.5, "450 g"],
    ["25 g", 1.5, "38 g"],
    ["5 g", 0.5, "2,5 g"],
    ["333 g", 2, "665 g"],
    ["750 g", 2, "1,5 kg"],
    ["1,5 kg", 0.25, "375 g"],
    ["1½ l", 1.5, "2,25 l"],
    ["1 l", 0.5, "500 ml"],
    ["2 dl", 1.25, "2,5 dl"],
    ["1 el", 1.5, "1½ el"],
    ["1 el", 1 / 3, "⅓ el"],
    ["2 tenen", 0.5, "1 teen"],
    ["1 teen", 1.5, "1½ tenen"],
    ["2 à 3 tenen", 2, "4 à 6 tenen"],
    ["1 snufje", 0.25, "½ snufje"],
    ["1", 0.25, "¼"],
    ["4", 1.5, "6"],
    ["3", 1.5, "4½"],
    ["8", 1.55, "12"],
    ["1 ½ el", 1, "1 ½ el"],
  ])("%s times %d is %s", (line, times, text) => expect(scaled(line, times)).toBe(text));

  test("what is shown is never nothing, and never far from what was asked", () => {
    const number = fc.integer({ min: 1, max: 999 });
    fc.assert(
      fc.property(
        number,
        fc.integer({ min: 1, max: 48 }),
        fc.integer({ min: 1, max: 48 }),
        (grams, base, shown) => {
          const text = scaled(`${grams} g`, shown / base);
          const [, value = "", unit] = /^([\d,]+) (k?g)$/.exec(text) ?? [];
          const meant = (grams * shown) / base;
          const is = Number(value.replace(",", ".")) * (unit === "kg" ? 1000 : 1);
          expect(is).toBeGreaterThan(0);
          expect(Math.abs(is - meant)).toBeLessThanOrEqual(Math.max(0.5, meant * 0.05));
        },
      ),
    );
  });
});

describe("a recipe in a text", () => {
  test("has its lines, those of a list within too, and its steps", () => {
    expect(recipeOf(bodyOf(recipe))).toMatchObject({ portions: 4, minutes: 90 });
    expect(linesOf(recipe).map(ingredientText)).toEqual([
      "300 g risottorijst",
      "1½ l bottenbouillon, warm",
      "2 à 3 tenen look",
      "1 sjalot, fijn",
      "zout",
      "1 tl peper",
    ]);
    expect(stepsOf(bodyOf(recipe))).toEqual(["Verwarm de bouillon.", "Roer. En roer nog eens."]);
    const kinds = preparation(bodyOf(recipe)).map((node) => node.type === "element" && node.tagName);
    expect(kinds).toEqual(["h2", "ol"]);
  });

  test("without a numbered list the paragraphs are its steps", () => {
    const text =
      ':::recept{porties="1"}\n- 1 ei\n:::\n\nKook het.\n\n::product{handle="gelatine"}\n\nEet het.\n';
    expect(stepsOf(bodyOf(text))).toEqual(["Kook het.", "Eet het."]);
  });

  test("names products, of which no sentence is quoted; one that is not for sale is named as missing", () => {
    expect(parseMarkdown(recipe).mentions).toEqual([
      { handle: "bottenbouillon-rund", position: 0, kind: "link", sentence: null },
    ]);
    expect(linesOf(recipe)[1]?.missing).toEqual([]);
    expect(recipeOf(bodyOf(recipe, false))?.ingredients[1]?.missing).toEqual(["bottenbouillon"]);
  });

  test("is found by its words, and stands in the Markdown for programs", () => {
    expect(parseMarkdown(recipe).text).toContain("1½ l bottenbouillon, warm");
    const twin = articleMarkdown({ body: bodyOf(recipe, false), products: {} }, "https://winkel.test");
    expect(twin).toContain("Voor 4 porties. Klaar in 90 minuten.");
    expect(twin).toContain("- 1½ l bottenbouillon, warm\n- 2 à 3 tenen look\n- 1 sjalot, fijn\n");
    expect(twin).not.toContain(":::");
  });

  test.each([
    ':::recept{porties="0"}\n- a\n:::',
    ':::recept{porties="veel"}\n- a\n:::',
    ':::recept{porties="2" van="mij"}\n- a\n:::',
    ':::recept{porties="2"}\nGeen lijst.\n:::',
    '> :::recept{porties="2"}\n> - a\n> :::',
    ':::recept{porties="2"}\n- ::product{handle="gelatine"}\n:::',
    ':::recept{porties="2"}\n- a\n  - b\n\n    ::product{handle="gelatine"}\n:::',
    ':::recept{porties="2"}\n- a\n- # b\n:::',
    ':::recept{porties="2"}\n- a\n\n  > b\n:::',
    ':::recept{porties="2"}\n- a\n\n  ```\n  b\n  ```\n:::',
    ':::recept{porties="2"}\n- a\n\n  | b |\n  | - |\n:::',
    ':::recept{porties="2"}\n- a\n\n  ---\n:::',
  ])("what is none of ours stays the words it is: %j", (source) => {
    const { body, text } = parseMarkdown(source);
    expect(JSON.stringify(body)).not.toContain('"recipe"');
    expect(text).toContain(":::recept{porties=");
  });

  test("paragraphs of a line are one line, with a space between them", () => {
    const text = ':::recept{porties="2"}\n- 2 uien\n\n  fijn *gesneden*\n- zout\n  - peper\n\n  grof\n:::';
    expect(linesOf(text).map(ingredientText)).toEqual(["2 uien fijn gesneden", "zout grof", "peper"]);
  });

  test("other containers stay text", () => {
    expect(parseMarkdown(":::nota\n- a\n:::").text).toBe(":::nota\na\n:::");
  });

  test("minutes as search engines want them", () => {
    expect([5, 60, 90, 1500].map(durationText)).toEqual(["PT5M", "PT1H", "PT1H30M", "PT25H"]);
  });
});
