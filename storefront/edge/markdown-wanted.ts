import type { IncomingHttpHeaders } from "node:http";

const articlePath = /^(\/artikels\/[a-z0-9-]+)(\?.*)?$/;

/**
 * The path under which a request is answered: that of an article's Markdown when its own address is asked for as
 * `text/markdown` by a program that does not want HTML as much.
 */
export function pathWanted(path: string, { accept }: IncomingHttpHeaders): string {
  if (!accept?.includes("text/markdown")) return path;
  const [, article, query = ""] = articlePath.exec(path) ?? [];
  return article && weightOf(accept, "text/markdown") >= weightOf(accept, "text/html")
    ? `${article}.md${query}`
    : path;
}

/** How much a media type is wanted (RFC 9110, 12.5.1); 0 when it is not named. */
function weightOf(accept: string, type: string): number {
  for (const range of accept.split(",")) {
    const [name = "", ...parameters] = range.split(";").map((part) => part.trim().toLowerCase());
    if (name !== type) continue;
    const q = parameters.find((each) => each.startsWith("q="));
    return q ? Number(q.slice(2)) || 0 : 1;
  }
  return 0;
}
