import { expect, test } from "@jest/globals";
import { pathWanted } from "storefront/edge/markdown-wanted";

test.each([
  ["/artikels/bouillon", "text/markdown", "/artikels/bouillon.md"],
  ["/artikels/bouillon?van=mail", "text/markdown", "/artikels/bouillon.md?van=mail"],
  ["/artikels/bouillon", "text/markdown, text/html, */*", "/artikels/bouillon.md"],
  ["/artikels/bouillon", "text/html, text/markdown;q=0.9", "/artikels/bouillon"],
  ["/artikels/bouillon", "text/markdown;q=0.2, text/html;q=0.1", "/artikels/bouillon.md"],
  ["/artikels/bouillon", "text/html,*/*;q=0.8", "/artikels/bouillon"],
  ["/artikels/bouillon", undefined, "/artikels/bouillon"],
  ["/artikels", "text/markdown", "/artikels"],
  ["/artikels/thema/bouillon", "text/markdown", "/artikels/thema/bouillon"],
  ["/product/collageen-naturel", "text/markdown", "/product/collageen-naturel"],
])("%s, asked for as %s, is answered as %s", (path, accept, answered) => {
  expect(pathWanted(path, accept === undefined ? {} : { accept })).toBe(answered);
});
