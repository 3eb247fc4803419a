import { type Answer, headerOf, isHtml } from "./answer";

const STYLESHEET = /<link rel="stylesheet" href="([^"]+)"/g;

/**
 * The Link header of a page: Next's own entries (fonts), each once, and the style sheets before them, which hold up
 * the first paint and which Next names only in the document. Empty when there is nothing to fetch ahead.
 */
export function earlyLinks(answer: Answer): string {
  const named = headerOf(answer, "link")
    .split(/,\s*(?=<)/)
    .filter((entry) => entry !== "");
  if (!isHtml(answer)) return named.join(", ");
  const head = answer.body.subarray(0, 20_000).toString();
  const sheets = [...head.matchAll(STYLESHEET)].map(([, href]) => `<${href}>; rel=preload; as=style`);
  return [...new Set([...sheets, ...named])].join(", ");
}
