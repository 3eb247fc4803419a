import type { Page } from "playwright-core";

/** From now on: dialogs, refusals by the page's policy, and requests to elsewhere. @param origin the page's own */
export function watchFor(page: Page, origin: string): string[] {
  const seen: string[] = [];
  page.on("dialog", (dialog) => {
    seen.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on("console", (message) => {
    if (/content security policy/i.test(message.text())) seen.push(message.text());
  });
  page.on("request", (request) => {
    const url = new URL(request.url());
    if (url.origin !== origin && !["data:", "blob:"].includes(url.protocol)) seen.push(url.href);
  });
  return seen;
}
