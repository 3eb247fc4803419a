import { html, type Html } from "./html";
import { style } from "./style";
import { words } from "./words";

interface Frame {
  title: string;
  wide?: boolean;
}

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
        <header><p>${words.shop}</p></header>
        <main>${body}</main>
      </body>
    </html>`;
  return page.text;
}
