import { desk, openBrowser, phone, readerOf } from "../support/browser";

/** Kilobytes of script on the wire until the page is quiet, as the browser counts them. */
export async function scriptKilobytes(url: string): Promise<number> {
  const browser = await openBrowser();
  try {
    const reader = await readerOf(browser, desk);
    const page = await reader.newPage();
    const session = await reader.newCDPSession(page);
    const scripts = new Set<string>();
    let bytes = 0;
    session.on("Network.responseReceived", ({ requestId, type }) => {
      if (type === "Script") scripts.add(requestId);
    });
    session.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => {
      if (scripts.has(requestId)) bytes += encodedDataLength;
    });
    await session.send("Network.enable");
    await page.goto(url, { waitUntil: "networkidle" });
    return Math.round(bytes / 102.4) / 10;
  } finally {
    await browser.close();
  }
}

/** Sum of layout shifts on a phone while the page loads and is scrolled to its end. */
export async function layoutShift(url: string): Promise<number> {
  const browser = await openBrowser();
  try {
    const page = await (await readerOf(browser, phone)).newPage();
    await page.addInitScript(() => {
      Object.assign(window, { shift: 0 });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) {
          const shift = Number(Reflect.get(window, "shift")) + Number(Reflect.get(entry, "value"));
          Object.assign(window, { shift });
        }
      }).observe({ type: "layout-shift", buffered: true });
    });
    await page.goto(url, { waitUntil: "networkidle" });
    await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
    await page.waitForLoadState("networkidle");
    return await page.evaluate(() => Number(Reflect.get(window, "shift")));
  } finally {
    await browser.close();
  }
}
