import { afterAll, beforeAll, expect, jest, test } from "@jest/globals";
import type { Browser } from "playwright-core";
import { demandAccessiblePart } from "../support/axe";
import { desk, openBrowser, phone } from "../support/browser";
import { send } from "../support/changes";
import { issued } from "../support/invoices";
import { mailTo } from "../support/outbox";
import { putBack, stockedOf } from "../support/owner";
import { ownerPage } from "../support/owner-page";
import { toPack } from "../support/packing";
import { shopUnderTest } from "../support/run-file";

jest.setTimeout(240_000);

const { admin } = shopUnderTest();
const food = "VK-COL-NAT-300";
const shaker = "VK-TOE-SHA-600";
let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

test.each([
  ["a desk", desk.viewport],
  ["a telephone", phone.viewport],
])("one of two lines is given back, seen before it is done, on %s", async (_, viewport) => {
  const { id, displayId, email } = await toPack({ [food]: 1, [shaker]: 1 });
  await send(id);
  const stocked = (await stockedOf(shaker)) ?? 0;
  const page = await ownerPage(browser);
  await page.setViewportSize(viewport);
  await page.goto(`${admin}/orders/${id}`);
  await page.getByRole("button", { name: "Geef geld terug" }).click();
  const panel = page.getByRole("dialog");
  await panel.getByText(`Geld terug van bestelling ${displayId}`).waitFor();
  await panel.getByRole("button", { name: "Kies wat je teruggeeft" }).waitFor();
  await panel.getByLabel(/^Schudbeker/).fill("1");
  await panel.getByRole("row", { name: /21 % € 12,36 € 2,59 € 14,95/ }).waitFor();
  await panel.getByText("1 stuk komt als retour weer in de voorraad.").waitFor();
  await panel.getByLabel(/^Ook de levering/).click();
  await panel.getByRole("button", { name: "Betaal € 19,90 terug" }).waitFor();
  await panel.getByLabel(/^Ook de levering/).click();
  await demandAccessiblePart(page, "[role=dialog] section");
  const sideways = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(sideways).toBe(0);
  await panel.getByRole("button", { name: "Betaal € 14,95 terug" }).click();
  await page.getByText("€ 14,95 is terugbetaald.").first().waitFor();
  await panel.waitFor({ state: "detached" });
  const [, note] = await issued(id, 2);
  expect(note?.vat).toEqual([{ percent: 21, base: 1236, vat: 259, gross: 1495 }]);
  expect(await stockedOf(shaker)).toBe(stocked + 1);
  await mailTo(email, "Terugbetaling");

  await page.getByRole("button", { name: "Geef geld terug" }).click();
  await panel.getByText("Nog € 34,90 van deze bestelling kan terug.").waitFor();
  expect(await panel.getByLabel(/^Schudbeker/).count()).toBe(0);
  await panel.getByText("Een bedrag", { exact: true }).click();
  await panel.getByLabel("Bedrag in euro").fill("100");
  await panel.getByText("Zoveel geld is er van deze bestelling niet meer over.").waitFor();
  await panel.getByLabel("Bedrag in euro").fill("5");
  await panel.getByRole("button", { name: "Betaal € 5,00 terug" }).waitFor();
  await putBack({ [shaker]: -1 });
  await page.context().close();
});
