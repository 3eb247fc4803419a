import lighthouse from "lighthouse";
import { chromium } from "playwright-core";
import { freePort } from "../../launcher/ports";
import { browserPath } from "../support/browser";

export interface Scores {
  performance: number;
  accessibility: number;
  bestPractices: number;
  seo: number;
  largestPaintSeconds: number;
}

/** Lighthouse on a simulated phone; of three runs the one with the median performance. */
export async function lighthouseScores(url: string): Promise<Scores> {
  const port = await freePort();
  const browser = await chromium.launch({
    executablePath: await browserPath(),
    args: ["--no-sandbox", "--disable-gpu", `--remote-debugging-port=${port}`],
  });
  try {
    const runs: Scores[] = [];
    for (let run = 0; run < 3; run++) {
      const result = await lighthouse(url, { port, output: "json", logLevel: "error" });
      const categories = result?.lhr.categories;
      const score = (name: string) => Math.round((categories?.[name]?.score ?? 0) * 100);
      runs.push({
        performance: score("performance"),
        accessibility: score("accessibility"),
        bestPractices: score("best-practices"),
        seo: score("seo"),
        largestPaintSeconds: (result?.lhr.audits["largest-contentful-paint"]?.numericValue ?? 0) / 1000,
      });
    }
    const [, median] = runs.sort((one, other) => one.performance - other.performance);
    if (!median) throw new Error("lighthouse gave no result");
    return median;
  } finally {
    await browser.close();
  }
}
