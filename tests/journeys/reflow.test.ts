import { afterAll, beforeAll, expect, test } from "@jest/globals";
import type { Browser, Page } from "playwright-core";
import { openBrowser, phone, readerOf } from "../support/browser";
import { newReader } from "../support/outbox";
import { at, everyKindOfPage, fillCheckout, order, payByCard, withCart } from "./a-reader";

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

/** Everything of the page that is out of sight sideways, or cut off by what holds it. */
function cutOff(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    const faults: string[] = [];
    if (document.documentElement.scrollWidth > width)
      faults.push(`scrolls sideways: ${document.documentElement.scrollWidth}`);
    const named = (element: Element) =>
      `${element.tagName.toLowerCase()}.${element.className} "${(element.textContent ?? "").trim().slice(0, 40)}"`;
    const hidden = (element: Element) => {
      const { clipPath, position } = getComputedStyle(element);
      return position === "absolute" && clipPath !== "none";
    };
    const scrolls = (element: Element) => /auto|scroll/.test(getComputedStyle(element).overflowX);
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement;
      if (!parent || !node.nodeValue?.trim() || parent.closest("script, style, noscript, title")) continue;
      if (!parent.checkVisibility({ visibilityProperty: true })) continue;
      const around: Element[] = [];
      for (let each: Element | null = parent; each; each = each.parentElement) around.push(each);
      if (around.some(hidden) || around.some(scrolls)) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      for (const { left, right, top, bottom } of range.getClientRects()) {
        if (right > width + 1 || left < -1) faults.push(`outside: ${named(parent)}`);
        const cutting = around.find((each) => {
          if (!/hidden|clip/.test(getComputedStyle(each).overflow)) return false;
          const box = each.getBoundingClientRect();
          return right > box.right + 1 || left < box.left - 1 || bottom > box.bottom + 2 || top < box.top - 2;
        });
        if (cutting) faults.push(`cut: ${named(parent)} by ${named(cutting)}`);
      }
    }
    for (const control of document.querySelectorAll("a, button, input, select, summary, label")) {
      if (
        !control.checkVisibility({ visibilityProperty: true }) ||
        hidden(control) ||
        control.closest("dialog")
      )
        continue;
      const { left, right } = control.getBoundingClientRect();
      if ((right > width + 1 || left < -1) && getComputedStyle(control).position !== "absolute")
        faults.push(`outside: ${named(control)}`);
    }
    return [...new Set(faults)];
  });
}

const sizes = [
  ["390 px, text at 200 %", 390, 200],
  ["320 px", 320, 100],
  ["360 px", 360, 100],
] as const;

test.each(sizes)(
  "every page fits the width, and nothing is cut off: %s",
  async (_, width, percent) => {
    const reader = await readerOf(browser, { ...phone, viewport: { width, height: 800 } });
    const page = await reader.newPage();
    // As the phone's own setting for larger text does; from the shop's own pages on, not on the empty one before.
    await page.goto(at("/"));
    const line = await reader.newCDPSession(page);
    await line.send("Page.setFontSizes", { fontSizes: { standard: (16 * percent) / 100 } });
    const found: string[] = [];
    const look = async () => {
      const where = new URL(page.url()).pathname;
      const size = await page.evaluate(() => parseFloat(getComputedStyle(document.documentElement).fontSize));
      expect({ where, size }).toEqual({ where, size: (16 * percent) / 100 });
      found.push(...(await cutOff(page)).map((fault) => `${where}: ${fault}`));
    };
    for (const path of everyKindOfPage) {
      await page.goto(at(path), { waitUntil: "load" });
      await look();
    }
    await page.goto(at("/product/maatschep"));
    await page.getByRole("button", { name: "In de mand" }).first().click();
    await page.getByRole("dialog").waitFor();
    await look();
    await withCart(reader, "VK-TOE-MAA-25", "VK-COL-NAT-300", "VK-LIJST-PDF");
    await page.goto(at("/winkelmand?melding=code_unknown&bij=code&code=ZOMERZON"));
    await look();
    await page.goto(at("/afrekenen"));
    await page.getByRole("button", { name: "Bestelling met betalingsverplichting" }).click();
    await page.getByRole("heading", { name: /na te kijken/ }).waitFor();
    await look();
    await fillCheckout(page, newReader());
    for (const box of await page.locator("input[type=checkbox]").all()) await box.check();
    await order(page);
    await payByCard(page);
    await page.getByRole("heading", { name: "Dank je, het is besteld" }).waitFor({ timeout: 45_000 });
    await look();
    expect(found).toEqual([]);
    await reader.close();
  },
  240_000,
);
