import { afterAll, beforeAll, expect, jest, test } from "@jest/globals";
import type { Browser } from "playwright-core";
import { demandAccessible } from "../support/axe";
import { openBrowser, phone, readerOf } from "../support/browser";
import { ownerPage } from "../support/owner-page";
import { arrivedAgo } from "../support/reviews";
import { shopUnderTest } from "../support/run-file";
import { bought } from "../support/withdrawals";
import { at } from "./a-reader";

jest.setTimeout(240_000);

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const trial = "VK-COL-PRO-3";
const page = "/product/collageen-proefset";
const mark = `Stevig van smaak ${Date.now().toString(36)}`;

test("a buyer reviews on a telephone without script, the owner publishes, the product's page shows it, and it is taken back", async () => {
  const { order, checkoutId } = await bought({ [trial]: 1 });
  // Long enough, and not so long ago that the mail which asks for it is due.
  await arrivedAgo(order.id, 2);
  const reader = await (await readerOf(browser, phone, false)).newPage();
  await reader.goto(at(`/bestelling/${checkoutId}`));
  await reader.getByRole("link", { name: "Geef je beoordeling" }).click();
  await reader.getByRole("heading", { level: 1, name: "Wat vind je ervan?" }).waitFor();
  expect(await reader.locator('input[type="radio"]:checked').count()).toBe(0);
  expect(await reader.getByLabel("Je voornaam").inputValue()).toBe("Lies");
  await reader.getByRole("radio", { name: /4/ }).check({ force: true });
  await reader.getByLabel("Wat vind je ervan?").fill(mark);
  await reader.getByRole("button", { name: "Verstuur je beoordeling" }).click();
  await reader.getByText("Je beoordeling is binnen.").waitFor();

  const owner = await ownerPage(browser);
  await owner.goto(`${shopUnderTest().admin}/reviews`);
  const row = owner.locator("div.flex-wrap", { hasText: mark }).last();
  await row.getByRole("button", { name: "Lees" }).click();
  await owner.getByRole("dialog").getByRole("button", { name: "Publiceer" }).click();
  await owner.getByText("Gepubliceerd. Lezers zien het binnen twee seconden.").waitFor();
  await owner.context().close();

  const visitor = await (await readerOf(browser, phone)).newPage();
  await visitor.goto(at(page));
  for (let tries = 0; tries < 20 && (await visitor.getByText(mark).count()) === 0; tries += 1)
    await visitor.reload();
  await visitor.getByText(mark).waitFor();
  await visitor.getByText("4,0 van 5, 1 beoordeling").waitFor();
  await visitor.getByText("Aankoop gecontroleerd").waitFor();
  await demandAccessible(visitor);
  await visitor.getByRole("link", { name: "Hoe ik dat nakijk" }).click();
  await visitor.getByRole("heading", { level: 1, name: "Hoe beoordelingen werken" }).waitFor();
  await reader.reload();
  await reader.getByText("Je beoordeling staat op de productpagina.").waitFor();
  await reader.getByText("Haal je beoordeling weg").click();
  await reader.getByRole("button", { name: "Haal ze weg" }).click();
  await reader.getByText("Je beoordeling is gewist.").waitFor();
  await reader.context().close();
  await visitor.context().close();
});
