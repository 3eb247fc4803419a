import { describe, expect, test } from "@jest/globals";
import { EditorState, TextSelection, type Command } from "prosemirror-state";
import {
  breakLine,
  insertBlock,
  insertFootnote,
  insertTable,
  removeLink,
  setBlock,
  setLink,
  toggleList,
  toggleQuote,
} from "../../backend/src/admin/article-editor/commands";
import { openText } from "../../backend/src/admin/article-editor/markdown/document";
import { schema } from "../../backend/src/admin/article-editor/markdown/schema";
import { plugins } from "../../backend/src/admin/article-editor/plugins";

const { nodes, marks } = schema;

/** The text after these commands, the cursor being behind `|` or what lies between two of them selected. */
function after(marked: string, ...commands: Command[]): string {
  const { doc, save } = openText(marked.replaceAll("|", ""));
  const shown = openText(marked).doc;
  const places: number[] = [];
  shown.descendants((node, at) => {
    for (const { index } of node.text?.matchAll(/\|/g) ?? []) places.push(at + index - places.length);
  });
  const [from = 1, to = from] = places;
  const selection = TextSelection.create(doc, from, to);
  let state = EditorState.create({ doc, selection, plugins: plugins({}) });
  for (const command of commands) command(state, (transaction) => (state = state.apply(transaction)));
  return save(state.doc);
}

const type =
  (words: string): Command =>
  (state, dispatch) => {
    dispatch?.(state.tr.insertText(words));
    return true;
  };

describe("what a button of the editor writes", () => {
  test.each<[name: string, before: string, commands: Command[], after: string]>([
    ["a heading", "een|\n\n__twee__", [setBlock("heading", { level: 3 })], "### een\n\n__twee__"],
    ["a list", "een|\n\n__twee__", [toggleList(nodes.bullet_list)], "- een\n\n__twee__"],
    ["a list no more", "- een|", [toggleList(nodes.bullet_list)], "een"],
    ["another list", "- een|\n- twee", [toggleList(nodes.ordered_list)], "1. een\n2. twee"],
    ["a quote", "een|", [toggleQuote], "> een"],
    ["a quote no more", "> een|", [toggleQuote], "een"],
    ["a break", "een| twee", [breakLine], "een\\\ntwee"],
    [
      "a card",
      "een|\n\ntwee",
      [insertBlock(nodes.product_card.create({ handle: "vis" }))],
      'een\n\n::product{handle="vis"}\n\ntwee',
    ],
    ["a note", "een| woord", [insertFootnote, type("uitleg")], "een[^1] woord\n\n[^1]: uitleg"],
    [
      "a second note",
      "een[^1] twee|\n\n[^1]: x",
      [insertFootnote, type("y")],
      "een[^1] twee[^2]\n\n[^1]: x\n\n[^2]: y",
    ],
    [
      "a link",
      "lees |dit| nu",
      [setLink(marks.link, { href: "/contact" }, "Contact")],
      "lees [dit](/contact) nu",
    ],
    [
      "a link without words",
      "lees | nu",
      [setLink(marks.link, { href: "/contact" }, "Contact")],
      "lees [Contact](/contact) nu",
    ],
    ["another address", "[di|t](/x) nu", [setLink(marks.link, { href: "/y" }, "Y")], "[dit](/y) nu"],
    ["a link no more", "[di|t](/x) nu", [removeLink], "dit nu"],
    [
      "a product link",
      "neem |vis|",
      [setLink(marks.product_link, { handle: "vis" }, "Vis")],
      'neem :product[vis]{handle="vis"}',
    ],
    [
      "a product link for a link",
      "[di|t](/x)",
      [setLink(marks.product_link, { handle: "vis" }, "V")],
      ':product[dit]{handle="vis"}',
    ],
  ])("%s", (_, before, commands, expected) => {
    expect(after(before, ...commands).trimEnd()).toBe(expected);
  });

  test("a table, in which a break is none", () => {
    expect(after("een|", insertTable, type("kop"), breakLine)).toBe(
      "een\n\n| kop |  |  |\n| --- | --- | --- |\n|  |  |  |\n|  |  |  |",
    );
  });
});
