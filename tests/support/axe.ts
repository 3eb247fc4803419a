import AxeBuilder from "@axe-core/playwright";
import { expect } from "@jest/globals";
import type { Page } from "playwright-core";

const rules = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

/** Names each fault that axe finds on a page of the shop, and where, so that a failing run says what to mend. */
export async function axeFaults(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).withTags([...rules, "best-practice"]).analyze();
  return violations.map(
    ({ id, nodes }) => `${page.url()} ${id}: ${nodes.map(({ target }) => target.join(" ")).join(" | ")}`,
  );
}

/** Axe finds nothing on a page of the shop, and nothing sticks out sideways. */
export async function demandAccessible(page: Page): Promise<void> {
  expect(await axeFaults(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBe(0);
}

/** Axe finds nothing in a part of a screen of the Admin; what surrounds it is Medusa's. */
export async function demandAccessiblePart(page: Page, part: string): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).include(part).withTags(rules).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" | ")}`)).toEqual(
    [],
  );
}
