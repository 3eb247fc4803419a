import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { mended } from "../../backend/src/domain/editorial/mend/mended";
import { placesOf } from "../../backend/src/domain/editorial/mend/places";

const card = (handle: string) => `::product{handle="${handle}"}`;
const link = (words: string, handle: string) => `:product[${words}]{handle="${handle}"}`;
const remove = (text: string) => mended(text, { way: "remove_cards", handle: "oud" });
const keep = (text: string) => mended(text, { way: "keep_words", handle: "oud" });
const replace = (text: string) => mended(text, { way: "replace", handle: "oud", by: "nieuw" });

test.each([
  [
    "cards and links",
    `Een ${link("pot", "oud")}.\n\n${card("oud")}\n`,
    `Een ${link("pot", "nieuw")}.\n\n${card("nieuw")}\n`,
  ],
  ["any quotes", "::product{ handle='oud' }\r\n\r\nx", "::product{ handle='nieuw' }\r\n\r\nx"],
  ["words that look like it", link('handle="oud"', "oud"), link('handle="oud"', "nieuw")],
  ["another's handle stays", `${card("oudste")}\n\n${card("oud")}`, `${card("oudste")}\n\n${card("nieuw")}`],
])("a product is replaced: %s", (_, before, after) => {
  expect(replace(before)).toBe(after);
});

test.each([
  ["between paragraphs", `A *b*\n\n${card("oud")}\n\n\nC  \nd`, "A *b*\n\nC  \nd"],
  ["at the beginning", `${card("oud")}\n\nA`, "A"],
  ["at the end", `A\n\n${card("oud")}\n`, "A\n"],
  ["at the end without a line's end", `A\n\n${card("oud")}`, "A"],
  ["with the line ends of Windows", `A\r\n\r\n${card("oud")}\r\n\r\nB\r\n`, "A\r\n\r\nB\r\n"],
  ["within a quote", `> A\n>\n> ${card("oud")}\n>\n> B`, "> A\n>\n> \n>\n> B"],
  ["links stay", `${link("a", "oud")}\n\n${card("oud")}\n`, `${link("a", "oud")}\n`],
])("a card is taken out: %s", (_, before, after) => {
  expect(remove(before)).toBe(after);
});

test.each([
  ["in a sentence", `Neem ${link("een *pot*", "oud")} of ${link("b", "oud")}.`, "Neem een *pot* of b."],
  ["cards stay", `${card("oud")}\n\n${link("a", "oud")}`, `${card("oud")}\n\na`],
])("the words are kept: %s", (_, before, after) => {
  expect(keep(before)).toBe(after);
});

test("what would change more than the place is left to the owner", () => {
  expect(remove(`- a\n\n${card("oud")}\n\n- b`)).toBeNull();
  expect(keep(link("# kop", "oud"))).toBeNull();
  expect(replace(`::product{handle="&#111;ud"}`)).toBeNull();
});

test("a place is shown with what stands around it on its line", () => {
  expect(placesOf(`Kop\n\nNeem ${link("een pot", "oud")} vandaag.\n\n${card("oud")}\n`, "oud")).toEqual([
    { kind: "link", before: "Neem ", words: "een pot", after: " vandaag." },
    { kind: "card", before: "", words: null, after: "" },
  ]);
});

test("no byte outside the places changes, whatever stands around them", () => {
  const block = fc.constantFrom(
    "# Kop",
    "Tekst met *nadruk* en  \nnog een lijn.",
    "* punt\n* punt",
    "> citaat",
    "| a | b |\n|---|---|\n| 1 | 2 |",
    "    code",
    card("ander"),
    `Neem ${link("ander", "ander")}.`,
    "&eacute; \\* [link](/x)",
  );
  fc.assert(
    fc.property(fc.array(block, { maxLength: 4 }), fc.array(block, { maxLength: 4 }), (before, after) => {
      const [head, tail] = [before.join("\n\n"), after.join("\n\n")];
      const text = `${head}\n\nZie ${link("dit", "oud")}.\n\n${tail}`;
      expect(replace(text)).toBe(`${head}\n\nZie ${link("dit", "nieuw")}.\n\n${tail}`);
      expect(keep(text)).toBe(`${head}\n\nZie dit.\n\n${tail}`);
      const [intro, rest] = [`${head}\n\nIn.\n\n`, `Uit.\n\n${tail}`];
      expect(remove(`${intro}${card("oud")}\n\n${rest}`)).toBe(intro + rest);
    }),
    { numRuns: 30 },
  );
});
