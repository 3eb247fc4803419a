import { expect, test } from "@jest/globals";
import { suggestLinks } from "../../../backend/src/domain/editorial/suggest/suggest-links";
import { labelledTexts } from "./labelled-texts";
import { knowledge, targets } from "./shop-words";

interface Measured {
  right: number;
  wrong: string[];
  missed: string[];
}

/** Right is only what has the same first and last letter and the same target. */
function measure(file: string): Measured & { texts: number; precision: number; recall: number } {
  const texts = labelledTexts(file);
  const sum: Measured = { right: 0, wrong: [], missed: [] };
  for (const { title, source, wanted } of texts) {
    const given = suggestLinks(source, targets, knowledge).map(({ start, end, kind, handle }) => {
      const target = kind === "article" ? `artikel:${handle}` : handle;
      return { key: `${start}-${end} ${target}`, said: `${title}: ${source.slice(start, end)} → ${target}` };
    });
    const asked = wanted.map(({ start, end, target }) => ({
      key: `${start}-${end} ${target}`,
      said: `${title}: ${source.slice(start, end)} → ${target}`,
    }));
    const keys = (list: { key: string }[]) => new Set(list.map(({ key }) => key));
    sum.right += given.filter(({ key }) => keys(asked).has(key)).length;
    sum.wrong.push(...given.filter(({ key }) => !keys(asked).has(key)).map(({ said }) => said));
    sum.missed.push(...asked.filter(({ key }) => !keys(given).has(key)).map(({ said }) => said));
  }
  const precision = sum.right / (sum.right + sum.wrong.length);
  const recall = sum.right / (sum.right + sum.missed.length);
  return { ...sum, texts: texts.length, precision, recall };
}

test.each(["tuned.txt", "unseen.txt"])("links that an owner would make are suggested: %s", (file) => {
  const { texts, right, wrong, missed, precision, recall } = measure(file);
  const figures = `${texts} texts, ${right} right, precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}`;
  process.stdout.write(`Suggestions, ${file}: ${figures}\n`);
  for (const each of wrong) process.stdout.write(`  wrong  ${each}\n`);
  for (const each of missed) process.stdout.write(`  missed ${each}\n`);
  expect(texts).toBeGreaterThanOrEqual(20);
  expect(precision).toBeGreaterThanOrEqual(0.95);
  expect(recall).toBeGreaterThanOrEqual(0.9);
});
