import { describe, expect, test } from "@jest/globals";
import { parseMarkdown } from "../../backend/src/modules/editorial/markdown";
import { isTooComplex, readText } from "../../backend/src/domain/editorial/read-text";

const paragraph = "Een zin met **vet**, _schuin_ en een [adres](https://a.be) erin.\n\n";

test("a text is read as the parser has it", async () => {
  const text = `# Kop\n\n${paragraph}Een lepel :product[gelatine]{handle="gelatine"}.`;
  expect(await readText(text)).toEqual(parseMarkdown(text));
  expect(await isTooComplex(text)).toBe(false);
});

test("a text that is asked for again is not parsed again; one that differs by a letter is", async () => {
  const text = 'Een lepel :product[gelatine]{handle="gelatine"}.';
  expect(await readText(text)).toBe(await readText(text));
  expect(await readText(`${text}.`)).not.toBe(await readText(text));
});

describe("a text that would cost minutes is given up, and meanwhile this process does other things:", () => {
  test.each(["_*", "~a"])("%j", async (part) => {
    const text = part.repeat(Math.floor(80_000 / part.length));
    let turns = 0;
    const turning = setInterval(() => (turns += 1), 10);
    const tooComplex = await isTooComplex(text);
    clearInterval(turning);
    expect(tooComplex).toBe(true);
    expect(turns).toBeGreaterThan(20);
    const { body, mentions } = await readText(text);
    expect(body.length).toBeGreaterThan(0);
    expect(mentions).toEqual([]);
  });
});
