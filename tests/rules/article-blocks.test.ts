import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { joinBlocks, splitText } from "../../backend/src/admin/article-editor/markdown/blocks";
import { catalogueTexts, commonMarkExamples, gfmExamples, markdownTexts } from "../support/markdown-texts";

const everyBlock = (text: string) => splitText(text).blocks.map((_, index) => index);
const joinedAgain = (text: string) => joinBlocks(splitText(text), everyBlock(text));

describe("the blocks of a text, joined, are the text", () => {
  test("CommonMark's 652 examples, with each line ending and a byte order mark", () => {
    expect(commonMarkExamples).toHaveLength(652);
    for (const text of commonMarkExamples)
      for (const same of [text, text.replaceAll("\n", "\r\n"), text.trimEnd(), `\uFEFF${text}`])
        expect(joinedAgain(same)).toBe(same);
  });

  test("the examples of GitHub's specification", () => {
    expect(gfmExamples.length).toBeGreaterThan(650);
    for (const text of gfmExamples) expect(joinedAgain(text)).toBe(text);
  });

  test.each(catalogueTexts)("%s", (_, text) => {
    expect(joinedAgain(text)).toBe(text);
    expect(splitText(text).blocks.length).toBeGreaterThan(1);
  });

  test("any Markdown", () => {
    fc.assert(fc.property(markdownTexts, (text) => void expect(joinedAgain(text)).toBe(text)));
  });
});

test("what is not blank lies in a block, over whole lines", () => {
  fc.assert(
    fc.property(markdownTexts, (text) => {
      const { before, between, after } = splitText(text);
      for (const gap of [before, ...between, after]) expect(gap).toMatch(/^\uFEFF?[ \t\r\n]*$/);
      for (const gap of between) expect(gap).toMatch(/^[\r\n]/);
      for (const gap of between) expect(gap).toMatch(/[\r\n]$/);
    }),
  );
});

describe("blocks in another order", () => {
  const text = splitText("een\n\n\ntwee\ndrie\n# kop\nvier\n");
  test.each([
    ["replaced by as many", [0, "nieuw", 2, 3], "een\n\n\nnieuw\n\n# kop\nvier\n"],
    ["replaced", [0, "nieuw", 3], "een\n\nnieuw\n\nvier\n"],
    ["put in", [0, "nieuw", 1, 2, 3], "een\n\nnieuw\n\ntwee\ndrie\n# kop\nvier\n"],
    ["taken out", [0, 3], "een\n\nvier\n"],
    ["moved", [3, 0, 1, 2], "vier\n\neen\n\n\ntwee\ndrie\n# kop\n"],
    ["all taken out", [], "\n"],
  ])("%s", (_, wanted, expected) => {
    expect(text.blocks.map(({ source }) => source)).toEqual(["een", "twee\ndrie", "# kop", "vier"]);
    expect(joinBlocks(text, wanted)).toBe(expected);
  });

  test("what is put in ends its lines as the text does", () => {
    const windows = splitText("een\r\n\r\ntwee");
    expect(joinBlocks(windows, [0, "a\nb", 1])).toBe("een\r\n\r\na\r\nb\r\n\r\ntwee");
  });

  test("a text that is absurd to parse is one block", () => {
    const absurd = `${">".repeat(9_000)} a\n\nb`;
    expect(splitText(absurd).blocks.map(({ source }) => source)).toEqual([absurd]);
  });
});
