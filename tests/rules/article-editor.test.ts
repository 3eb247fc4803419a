import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import type { Node } from "prosemirror-model";
import { Transform } from "prosemirror-transform";
import { splitText } from "../../backend/src/admin/article-editor/markdown/blocks";
import { openText, type OpenText } from "../../backend/src/admin/article-editor/markdown/document";
import { schema } from "../../backend/src/admin/article-editor/markdown/schema";
import {
  catalogueTexts,
  commonMarkExamples,
  gfmExamples,
  hostileTexts,
  markdownTexts,
} from "../support/markdown-texts";

/** Opens and saves; the document is one of the schema's. */
function savedAgain(text: string): string {
  const { doc, save } = openText(text);
  doc.check();
  return save(doc);
}

/** The text after its block of this place was changed by typing a word at the end of its first words; null: no words. */
function withWord({ doc, save }: OpenText, place: number): string | null {
  const at = wordsIn(doc, place);
  if (at === null) return null;
  const changed = new Transform(doc).insert(at, schema.text(" erbij"));
  return save(changed.doc);
}

function wordsIn(doc: Node, place: number): number | null {
  let at: number | null = null;
  doc.forEach((block, offset, index) => {
    if (index !== place) return;
    if (block.isTextblock) at = offset + 1 + block.content.size;
    else
      block.descendants((node, inside) => {
        if (at === null && node.isTextblock) at = offset + 1 + inside + 1 + node.content.size;
        return at === null;
      });
  });
  return at;
}

/** What lies before and behind a block. */
function aroundBlock(text: string, place: number): { before: string; after: string } {
  const { before, blocks, between, after } = splitText(text);
  const sources = blocks.map(({ source }) => source);
  const joined = (from: number, to: number) =>
    sources
      .slice(from, to)
      .map((source, index) => source + (index < to - from - 1 ? between[from + index] : ""));
  return {
    before: before + joined(0, place).join(""),
    after: joined(place + 1, sources.length).join("") + after,
  };
}

describe("opened and saved, a text is the same, byte for byte", () => {
  test("CommonMark's 652 examples", () => {
    expect(commonMarkExamples).toHaveLength(652);
    for (const text of commonMarkExamples) expect(savedAgain(text)).toBe(text);
  });

  test("the examples of GitHub's specification", () => {
    expect(gfmExamples.length).toBeGreaterThan(650);
    for (const text of gfmExamples) expect(savedAgain(text)).toBe(text);
  });

  test("hostile texts", () => {
    for (const text of hostileTexts) expect(savedAgain(text)).toBe(text);
  });

  test.each(catalogueTexts)("%s", (_, text) => {
    expect(savedAgain(text)).toBe(text);
  });

  test("any Markdown", () => {
    fc.assert(
      fc.property(markdownTexts, (text) => void expect(savedAgain(text)).toBe(text)),
      { numRuns: 500 },
    );
  });
});

describe("a change in one block leaves every other as it was, byte for byte", () => {
  const othersAreKept = (text: string, place: number, open = openText(text)) => {
    const saved = withWord(open, place);
    if (saved === null) return;
    const { before, after } = aroundBlock(text, place);
    expect(saved.slice(0, before.length)).toBe(before);
    expect(saved.slice(saved.length - after.length)).toBe(after);
    expect(saved.slice(before.length, saved.length - after.length)).toContain("erbij");
  };

  test.each(catalogueTexts)("%s, each of its blocks", (_, text) => {
    const open = openText(text);
    splitText(text).blocks.forEach((_block, place) => othersAreKept(text, place, open));
  });

  test("any Markdown", () => {
    fc.assert(
      fc.property(markdownTexts, fc.nat(7), (text, place) => {
        const { blocks, between } = splitText(text);
        const block = blocks[place];
        const beside = [between[place - 1], between[place]].filter((gap) => gap !== undefined);
        // "1. 2)" right below a paragraph is one item, by itself two lists: it is written anew to stay what it was.
        const isApart = beside.every((gap) => /[\r\n][ \t]*[\r\n]/.test(gap.replaceAll("\r\n", "\n")));
        // A definition that is spoilt gives its address to the links that led to it.
        if (block && isApart && !block.source.includes("]:")) othersAreKept(text, place);
      }),
      { numRuns: 500 },
    );
  });
});

const paragraph = (words: string) => schema.nodes.paragraph.create(null, schema.text(words));

describe("what is changed is written as the shop's own texts are", () => {
  const edited = (text: string, change: (at: Transform, doc: Node) => Transform) => {
    const { doc, save } = openText(text);
    return save(change(new Transform(doc), doc).doc);
  };

  test.each([
    ["__vet__ en _schuin_", "**vet** en *schuin* erbij"],
    ["Om 10:30, 3:1 en op:zonder", "Om 10:30, 3:1 en op:zonder erbij"],
    ['Neem :product[vis]{handle="vis"} of', 'Neem :product[vis]{handle="vis"} of erbij'],
    ["Mail {{trader.email}} of {{trader.vatNumber}}", "Mail {{trader.email}} of {{trader.vatNumber}} erbij"],
    ["Kop\n---", "## Kop erbij"],
    ["* een\n* twee", "- een erbij\n- twee"],
    ["|a|b|\n|-|:-:|\n|1|2|", "| a erbij | b |\n| --- | :-: |\n| 1 | 2 |"],
    ["[x][1] en[^2]\n\n[1]: /y\n\n[^2]: noot", "[x][1] en[^2] erbij\n\n[1]: /y\n\n[^2]: noot"],
    ["<b>html</b>", "<b>html</b> erbij"],
  ])("%s", (before, after) => {
    expect(withWord(openText(before), 0)).toBe(after);
  });

  test("white space at the edge of what is strong goes outside of it", () => {
    const strong = schema.text(" vet ", [schema.mark("strong")]);
    expect(edited("een", (at) => at.insert(4, strong))).toBe("een **vet**");
  });

  test("two lists beside each other stay two", () => {
    const { doc, save } = openText("- een\n\nmidden\n\n- twee\n");
    const saved = save(
      new Transform(doc).delete(doc.child(0).nodeSize, doc.child(0).nodeSize + doc.child(1).nodeSize).doc,
    );
    expect(saved).toBe("- een\n\n* twee\n");
  });

  test("an indented block behind a list stays a block of its own", () => {
    const { doc, save } = openText("    code\n\neen\n");
    const list = openText("- lijst").doc.child(0);
    expect(save(new Transform(doc).insert(0, list).doc)).toBe("- lijst\n\n```\ncode\n```\n\neen\n");
  });

  test("a link whose definition is taken out keeps its address", () => {
    const { doc, save } = openText("Een [link][x].\n\nTwee.\n\n[x]: /winkel");
    const last = doc.child(2);
    expect(save(new Transform(doc).delete(doc.content.size - last.nodeSize, doc.content.size).doc)).toBe(
      "Een [link](/winkel).\n\nTwee.",
    );
  });

  test("what is moved, and what is changed and changed back, keeps its bytes", () => {
    const { doc, save } = openText("__een__\n\n* twee\n\ndrie");
    const [one, two, three] = doc.children;
    if (!one || !two || !three) throw new Error("three blocks");
    expect(save(doc.copy(doc.content.cut(one.nodeSize).addToEnd(one)))).toBe("* twee\n\ndrie\n\n__een__");
    const there = new Transform(doc).insert(1, schema.text("x"));
    expect(save(there.delete(1, 2).doc)).toBe("__een__\n\n* twee\n\ndrie");
  });

  test("a first text is written with a line ending at its end", () => {
    const { save } = openText("");
    expect(save(schema.nodes.doc.create(null, [paragraph("een"), paragraph("twee")]))).toBe("een\n\ntwee\n");
  });
});

describe("what the editor cannot show is its source, in its place", () => {
  test.each([
    "<div>html</div>",
    "Met <b>html</b>.",
    "[x]: /y",
    "- <br>",
    "- # kop",
    '::product{handle="vis" klein}',
    ':product[vis]{handle="Geen Handle"}',
    "![x][y]\n\n[y]: /z",
  ])("%s", (text) => {
    const { doc } = openText(text);
    expect(doc.children.map((block) => [block.type.name, block.textContent])).toEqual(
      text.split("\n\n").map((source) => ["source", source]),
    );
  });

  test("texts of the shop need none", () => {
    for (const [, text] of catalogueTexts)
      expect(openText(text).doc.children.filter(({ type }) => type.name === "source")).toEqual([]);
  });
});
