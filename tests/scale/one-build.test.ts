import { afterAll, beforeAll, expect, test } from "@jest/globals";
import type { Browser } from "playwright-core";
import { desk, openBrowser, readerOf } from "../support/browser";
import { eventually } from "../support/eventually";
import { shopUnderTest } from "../support/run-file";

const paths = ["/winkel", "/artikels", "/product/gelatine", "/over-mij"];

// Two storefronts from one build, as two containers of one image are.
let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

test("a page of one instance, its scripts and its navigation from the other: the document stays", async () => {
  const [one, other] = shopUnderTest().many?.storefronts ?? [];
  if (!one || !other) throw new Error("this run has no two storefronts");
  const context = await readerOf(browser, desk);
  const page = await context.newPage();
  const fromOther: { path: string; router: boolean; status: number }[] = [];
  const problems: string[] = [];
  page.on("pageerror", (error) => problems.push(error.message));
  page.on("console", (message) => message.type() === "error" && problems.push(message.text()));
  // What Next's router asks for and what it loads comes from the other instance.
  await page.route(`${one}/**`, async (route) => {
    const request = route.request();
    const { pathname, search } = new URL(request.url());
    const router = request.headers().rsc !== undefined;
    if (!router && !pathname.startsWith("/_next/")) return route.continue();
    const response = await route.fetch({ url: `${other}${pathname}${search}` });
    fromOther.push({ path: pathname, router, status: response.status() });
    return route.fulfill({ response });
  });
  await page.goto(`${one}/`);
  await page.mouse.click(5, 5); // scripts are fetched at the first touch
  await eventually(() => page.evaluate(() => Reflect.has(Reflect.get(window, "next") ?? {}, "router")));
  await page.evaluate(() => Reflect.set(window, "sameDocument", true));
  for (const path of paths) {
    await page.evaluate((to) => Reflect.get(Reflect.get(window, "next"), "router").push(to), path);
    const heading = /<h1[^>]*>([^<]+)</.exec(await (await fetch(`${other}${path}`)).text())?.[1] ?? "";
    expect(heading).not.toBe("");
    await page.getByRole("heading", { level: 1, name: heading, exact: true }).waitFor();
    expect(page.url()).toBe(`${one}${path}`);
    expect(await page.evaluate(() => Reflect.get(window, "sameDocument"))).toBe(true);
  }
  expect(fromOther.filter(({ status }) => status !== 200)).toEqual([]);
  expect(fromOther.some(({ router }) => !router)).toBe(true);
  const asked = new Set(fromOther.filter(({ router }) => router).map(({ path }) => path));
  expect(paths.filter((path) => !asked.has(path))).toEqual([]);
  expect(problems).toEqual([]);
  await context.close();
}, 120_000);
