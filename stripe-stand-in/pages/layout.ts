import { html, type Html } from "./html";
import { style } from "./style";
import { words } from "./words";

interface Frame {
  title: string;
  wide?: boolean;
}

/** The shop's mark: a blue bowl with three lines of steam. */
const bowl = html`<svg width="30" height="32" viewBox="0 0 30 32" fill="none" aria-hidden="true">
  <path d="M2 16h26c0 8-5 14-13 14S2 24 2 16Z" fill="#1F3F94" />
  <path d="M10 11c-2-3 2-4 0-8M15 11c-2-3 2-4 0-8M20 11c-2-3 2-4 0-8" stroke="#8A5206" stroke-width="2" />
</svg>`;

/** A whole page, without script and without any other file. */
export function layout({ title, wide }: Frame, body: Html): string {
  const page = html`<!doctype html>
    <html lang="nl">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <title>${title} · ${words.shop} TEST</title>
        <link rel="icon" href="data:," />
        <style>
          ${style}
        </style>
      </head>
      <body class="${wide ? "wide" : ""}">
        <aside class="test" aria-label="TEST">${words.test}</aside>
        <header><p>${bowl}${words.shop}</p></header>
        <main>${body}</main>
      </body>
    </html>`;
  return page.text;
}
