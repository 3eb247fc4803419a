import { describe, expect, test } from "@jest/globals";
import { checkClaims } from "../../../backend/src/shared/claims/check-claims";
import { labelledSentences, type LabelledSentence } from "./labelled-sentences";

interface Measured {
  found: number;
  wrong: string[];
  missed: string[];
  /** Found, but not in its category and severity. */
  otherwise: string[];
}

const said = (sentence: string) =>
  checkClaims(sentence).map(({ severity, category, text }) => `${severity} ${category}: ${text}`);

function measure(
  sentences: LabelledSentence[],
): Measured & { precision: number; recall: number; category: number } {
  const sum: Measured = { found: 0, wrong: [], missed: [], otherwise: [] };
  for (const { severity, category, sentence } of sentences) {
    const findings = said(sentence);
    const isClaim = severity !== "none";
    if (isClaim && findings.length === 0) sum.missed.push(`${severity} ${category}  ${sentence}`);
    if (!isClaim && findings.length > 0) sum.wrong.push(`${findings.join("; ")}  ${sentence}`);
    if (!isClaim || findings.length === 0) continue;
    sum.found++;
    if (!findings.some((each) => each.startsWith(`${severity} ${category}:`)))
      sum.otherwise.push(`${severity} ${category}, not ${findings.join("; ")}  ${sentence}`);
  }
  const { found, wrong, missed, otherwise } = sum;
  return {
    ...sum,
    precision: found / (found + wrong.length),
    recall: found / (found + missed.length),
    category: (found - otherwise.length) / found,
  };
}

describe("claims that the law notes name are found, and nothing else", () => {
  test.each(["tuned.txt", "unseen.txt"])("%s", (file) => {
    const sentences = labelledSentences(file);
    const { wrong, missed, otherwise, ...measured } = measure(sentences);
    const { precision, recall, category } = measured;
    const figures = `precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}, category ${category.toFixed(3)}`;
    process.stdout.write(`Claims, ${file}: ${sentences.length} sentences, ${figures}\n`);
    for (const each of wrong) process.stdout.write(`  wrong   ${each}\n`);
    for (const each of missed) process.stdout.write(`  missed  ${each}\n`);
    for (const each of otherwise) process.stdout.write(`  other   ${each}\n`);
    expect(precision).toBeGreaterThanOrEqual(0.97);
    expect(recall).toBeGreaterThanOrEqual(0.97);
    expect(category).toBeGreaterThanOrEqual(0.97);
  });

  test("at least 400 sentences, half of them traps, 120 of them not tuned on", () => {
    const unseen = labelledSentences("unseen.txt");
    const all = [...labelledSentences("tuned.txt"), ...unseen];
    const traps = all.filter(({ severity }) => severity === "none");
    expect(new Set(all.map(({ sentence }) => sentence)).size).toBe(all.length);
    expect(all.length).toBeGreaterThanOrEqual(400);
    expect(traps.length).toBeGreaterThanOrEqual(200);
    expect(unseen.length).toBeGreaterThanOrEqual(120);
  });
});
