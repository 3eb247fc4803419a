import { afterAll, beforeAll, expect, jest, test } from "@jest/globals";
import type { Browser } from "playwright-core";
import { z } from "zod";
import { said } from "../support/attention";
import { demandAccessiblePart } from "../support/axe";
import { openBrowser, phone } from "../support/browser";
import { rows } from "../support/database";
import { eventually } from "../support/eventually";
import { adminBody, putBack, tenPercent } from "../support/owner";
import { fresh } from "../support/owner-calls";
import { ownerPage } from "../support/owner-page";
import { newReader } from "../support/outbox";
import { purchase } from "../support/purchase";
import { shopUnderTest } from "../support/run-file";

jest.setTimeout(180_000);

const spoon = "VK-TOE-MAA-25";
let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(async () => {
  await browser.close();
  await putBack({ [spoon]: 2 });
});

const created = z.object({ promotion: z.object({ id: z.string() }) });

/** A promotion for a product that does not exist. */
async function brokenPromotion() {
  const code = fresh("WEG");
  const target_rules = [{ attribute: "items.product.id", operator: "in", values: ["prod_gone"] }];
  const { promotion } = created.parse(
    await adminBody("POST", "/promotions", {
      ...{ code, type: "standard", status: "active" },
      application_method: { ...tenPercent, target_rules },
    }),
  );
  return { id: promotion.id, code };
}

/** The confirmation of a new order, as if the mail server had refused it. */
async function unsentMail() {
  const email = newReader();
  await purchase({ goods: { [spoon]: 1 }, email });
  await eventually(async () => {
    const [letter] = await rows(
      z.object({ id: z.string() }),
      `update letter set status = 'given_up', attempts = 8, sent_at = null
       where recipient = $1 and template = 'order-confirmation' and status = 'sent' returning id`,
      [email],
    );
    return letter;
  });
}

test.each([
  ["telephone", phone.viewport],
  ["desk", { width: 1280, height: 900 }],
])("the owner sees what asks for her attention and mends it, on a %s", async (_, viewport) => {
  await unsentMail();
  const promotion = await brokenPromotion();
  const page = await ownerPage(browser);
  await page.setViewportSize(viewport);
  await page.getByText("je aandacht", { exact: false }).last().waitFor();
  await page.getByRole("link", { name: "Bekijk ze" }).click();
  await page.getByRole("heading", { level: 1, name: "Wat vraagt je aandacht" }).waitFor();
  const line = page.getByRole("link", { name: promotion.code });
  await line.waitFor();
  await demandAccessiblePart(page, "main");
  expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBe(0);

  await page.getByRole("button", { name: "Stuur opnieuw" }).click();
  await page.getByText(/nu verstuurd/).waitFor();
  await page.getByRole("button", { name: "Stuur opnieuw" }).waitFor({ state: "detached" });
  expect(await said("mails_not_sent")).toBeUndefined();

  await line.click();
  await page.waitForURL("**/app/promotions/**");
  await adminBody("DELETE", `/promotions/${promotion.id}`);
  await page.goto(`${shopUnderTest().admin}/attention`);
  await page.getByRole("heading", { level: 2 }).first().waitFor();
  expect(await page.getByRole("link", { name: promotion.code }).count()).toBe(0);
  await page.context().close();
});
