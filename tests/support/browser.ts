import { execFileSync } from "node:child_process";
import { chromium as playwright, type Browser, type BrowserContext } from "playwright-core";

// The package's own argument list switches the browser's security off; these tests are about that security.
const args = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-dev-shm-usage",
  "--font-render-hinting=none",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--no-first-run",
  "--no-pings",
];

/** The Chromium that comes from npm. Where the system lacks NSS, the package's own copy of it is unpacked too. */
export async function browserPath(): Promise<string> {
  const lambda = process.env.AWS_EXECUTION_ENV;
  const nss =
    process.platform !== "linux" || execFileSync("ldconfig", ["-p"]).toString().includes("libnss3.so");
  if (!nss) process.env.AWS_EXECUTION_ENV = "AWS_Lambda_nodejs22.x";
  const { default: chromium } = await import("@sparticuz/chromium");
  const path = await chromium.executablePath();
  if (!nss && lambda === undefined) delete process.env.AWS_EXECUTION_ENV;
  return path;
}

export async function openBrowser(): Promise<Browser> {
  return playwright.launch({ executablePath: await browserPath(), args, headless: true });
}

export const phone = {
  viewport: { width: 390, height: 844 },
  isMobile: true,
  hasTouch: true,
  deviceScaleFactor: 2,
};
export const desk = { viewport: { width: 1280, height: 900 } };

/** A reader's fresh browser: phone or desk, with or without script; speaks Dutch. */
export function readerOf(
  browser: Browser,
  device: typeof phone | typeof desk,
  javaScript = true,
): Promise<BrowserContext> {
  return browser.newContext({
    ...device,
    javaScriptEnabled: javaScript,
    locale: "nl-BE",
    timezoneId: "Europe/Brussels",
  });
}
