import { afterAll, beforeAll, expect, jest, test } from "@jest/globals";
import type { Browser, Locator, Page } from "playwright-core";
import { demandAccessiblePart } from "../support/axe";
import { desk, openBrowser, phone } from "../support/browser";
import { mailTo, newReader } from "../support/outbox";
import { ownerPage } from "../support/owner-page";
import { packed, toPack } from "../support/packing";
import { pdfText } from "../support/pdf-text";
import { shopUnderTest } from "../support/run-file";

jest.setTimeout(240_000);

const { admin } = shopUnderTest();
const scoop = "VK-TOE-MAA-25";
const shaker = "VK-TOE-SHA-600";
let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

/** Clicks as the owner makes them, and how many. */
function counting() {
  let clicks = 0;
  return {
    click: (on: Locator) => {
      clicks += 1;
      return on.click();
    },
    made: () => clicks,
  };
}

/** The paper that a link opens in a tab of its own. */
async function opened(page: Page, link: Locator, click: (on: Locator) => Promise<void>): Promise<string> {
  const tab = page.waitForEvent("popup");
  await click(link);
  await (await tab).close();
  const address = new URL((await link.getAttribute("href")) ?? "", admin).href;
  return pdfText(await (await page.request.get(address)).body());
}

const sidewaysOf = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);

test.each([
  ["a desk", desk.viewport],
  ["a telephone", phone.viewport],
])("three orders are packed with slips in twelve clicks, on %s", async (_, viewport) => {
  const point = "Bakkerij Janssens, Gent";
  const email = newReader();
  const orders = [
    await toPack({ [scoop]: 2 }, { email }),
    await toPack({ [shaker]: 1, [scoop]: 1 }, { email }),
    await toPack({ [shaker]: 1 }, { email, delivery: "pickup_point", pickupPoint: point }),
  ];
  const page = await ownerPage(browser);
  await page.setViewportSize(viewport);
  await page.goto(`${admin}/packing`);
  await page.getByRole("heading", { level: 1, name: "Te verzenden" }).waitFor();
  const { click, made } = counting();
  // Among the orders of other tests.
  const search = page.getByLabel("Zoek op nummer");
  await click(search);
  await search.fill(email);
  await page.getByText("Te verpakken (3)").first().waitFor();
  for (const { displayId } of orders) {
    const box = page.getByRole("checkbox", { name: `Kies bestelling ${displayId}`, exact: true });
    await click(box);
  }
  await page.getByText("3 gekozen").waitFor();
  await page.getByText(`Afhaalpunt: ${point}`).first().waitFor();
  await demandAccessiblePart(page, "main");
  expect(await sidewaysOf(page)).toBe(0);

  const papers = page.getByRole("group", { name: "Afdrukken" });
  const link = (name: string) => papers.getByRole("link", { name });
  expect(await opened(page, link("Verzamellijst"), click)).toMatch(
    /Maatschep 25 ml .*25 3 Schudbeker .*600 2/,
  );
  const slips = await opened(page, link("Pakbonnen A4"), click);
  for (const { displayId } of orders) expect(slips).toContain(`Bestelling ${displayId} van`);
  expect(await opened(page, link("Etiketten"), click)).toContain(point);

  await click(page.getByRole("button", { name: "Zeg dat het verzonden is" }));
  const panel = page.getByRole("dialog");
  for (const [at, { displayId }] of orders.entries()) {
    const field = panel.getByLabel(`Nummer van het pakje van bestelling ${displayId}`, { exact: true });
    await click(field);
    await field.fill(`32320000000000000000000${at}`);
  }
  await panel.getByText("Herkend: bpost").first().waitFor();
  await demandAccessiblePart(page, "[role=dialog] section");
  await click(panel.getByRole("button", { name: "Verzonden, mail 3 klanten" }));
  await page.getByText("3 bestellingen zijn verzonden. De mail is onderweg.").first().waitFor();
  await panel.waitFor({ state: "detached" });
  expect(made()).toBeLessThanOrEqual(12);
  for (const { id, displayId } of orders) {
    expect(await packed(id)).toMatchObject({ state: "sent", left: 0 });
    expect((await mailTo(email, `Je bestelling ${displayId} is onderweg`)).html).toContain(
      "track.bpost.cloud",
    );
  }
  await page.context().close();
});

test("of one order she sends a part, and sees beside the order what is still to go", async () => {
  const { displayId, email } = await toPack({ [shaker]: 2 });
  const page = await ownerPage(browser);
  await page.goto(`${admin}/packing`);
  await page.getByLabel("Zoek op nummer").fill(`#${displayId}`);
  await page.getByRole("button", { name: "Verzenden", exact: true }).click();
  const panel = page.getByRole("dialog");
  await panel.getByLabel(/^Schudbeker/).fill("1");
  await panel.getByRole("link", { name: "Pakbon van dit pakje" }).waitFor();
  await panel.getByLabel(/^Nummer van het pakje/).fill("onbekend");
  const confirm = panel.getByRole("button", { name: "Verzonden, mail de klant" });
  await confirm.click();
  await panel.getByText(`Bestelling ${displayId}: kies de vervoerder bij dit nummer.`).waitFor();
  await panel.getByRole("combobox").click();
  await page.getByRole("option", { name: "PostNL" }).click();
  await confirm.click();
  await page.getByText("1 bestelling is verzonden.").first().waitFor();
  await page.getByText("1 van 2 × Schudbeker").first().waitFor();
  await page.getByRole("link", { name: `#${displayId}`, exact: true }).click();
  await page.getByRole("heading", { level: 2, name: "Levering", exact: true }).waitFor();
  await page.getByText("Deels verzonden").first().waitFor();
  await page.getByText("Levering aan huis, € 4,95").waitFor();
  await page.getByRole("link", { name: "Volg ONBEKEND" }).waitFor();
  await page.getByRole("link", { name: "Pakbon A6" }).waitFor();
  const mail = await mailTo(email, `Je bestelling ${displayId} is onderweg`);
  expect(mail.html).toContain("https://jouw.postnl.nl/track-and-trace/ONBEKEND-BE-9000");
  await page.context().close();
});

test("what is collected is ready, then collected, on a telephone", async () => {
  const { id, displayId } = await toPack({ [scoop]: 1 }, { delivery: "collect" });
  const page = await ownerPage(browser);
  await page.setViewportSize(phone.viewport);
  await page.goto(`${admin}/packing`);
  await page.getByRole("button", { name: /^Af te halen/ }).click();
  await page.getByLabel("Zoek op nummer").fill(`#${displayId}`);
  await page.getByRole("button", { name: "Klaarleggen" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Klaar, mail de klant" }).click();
  await page.getByText("Klaar om af te halen", { exact: true }).first().waitFor();
  await page.getByRole("button", { name: "Afgehaald", exact: true }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Afgehaald" }).click();
  await page.getByText("1 bestelling is afgehaald.").first().waitFor();
  await page.getByText("Hier staat niets.").waitFor();
  expect(await packed(id)).toMatchObject({ state: "collected" });
  await page.context().close();
});
