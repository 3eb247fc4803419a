import type { Browser, Page } from "playwright-core";
import { desk, readerOf } from "./browser";
import { shopUnderTest } from "./run-file";

/** The Admin in a browser of the owner's, or of another user of it, signed in. */
export async function ownerPage(
  browser: Browser,
  owner: { email: string; password: string } = shopUnderTest().owner,
): Promise<Page> {
  const { admin } = shopUnderTest();
  const page = await (await readerOf(browser, desk)).newPage();
  await page.goto(admin);
  await page.locator('input[name="email"]').fill(owner.email);
  await page.locator('input[name="password"]').fill(owner.password);
  await page.locator('button[type="submit"]').click();
  await page.waitForURL("**/app/orders*");
  return page;
}
