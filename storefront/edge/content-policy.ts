import { createHash } from "node:crypto";

/** What the policy depends on besides the page itself. */
export interface PolicyRules {
  /** Origin of the payment page: the one place besides this shop to which a form may lead. */
  paymentOrigin: string;
  https: boolean;
}

const SCRIPT = /<script\b([^>]*)>([\s\S]*?)<\/script>/gi;
const STYLE = /<style\b[^>]*>([\s\S]*?)<\/style>/gi;
const STYLE_ATTRIBUTE = /\sstyle="([^"]*)"/gi;
/** Data blocks are never run, so they need no hash. */
const DATA_BLOCK = /\stype="application\/(ld\+)?json"/i;
/**
 * With more different style attributes than this, the header would be too long for some proxies: then none of them
 * holds. Our pages have none.
 */
const MOST_STYLE_ATTRIBUTES = 60;

/**
 * The Content-Security-Policy of one page. It allows each inline script and style by its hash, so that nothing that is
 * added to the page later can run. Computed once, when the page enters the cache.
 */
export function contentPolicy(html: string, rules: PolicyRules): string {
  const scripts = hashes(inlineScripts(html));
  const withoutScripts = html.replace(SCRIPT, "");
  const styles = hashes(matches(withoutScripts, STYLE, 1));
  const attributes = hashes(matches(withoutScripts, STYLE_ATTRIBUTE, 1).map(decoded));
  return policy(rules, {
    scripts,
    styles,
    attributes:
      attributes.length > 0 && attributes.length <= MOST_STYLE_ATTRIBUTES
        ? ["'unsafe-hashes'", ...attributes]
        : ["'none'"],
  });
}

/** The policy of an answer that holds no inline script or style at all. */
export function barePolicy(rules: PolicyRules): string {
  return policy(rules, { scripts: [], styles: [], attributes: ["'none'"] });
}

function policy(
  { paymentOrigin, https }: PolicyRules,
  inline: { scripts: string[]; styles: string[]; attributes: string[] },
): string {
  return [
    "default-src 'self'",
    ["script-src 'self'", ...inline.scripts].join(" "),
    ["style-src 'self'", ...inline.styles].join(" "),
    ["style-src-attr", ...inline.attributes].join(" "),
    "img-src 'self' data:",
    "connect-src 'self'",
    `form-action 'self' ${paymentOrigin}`,
    "frame-ancestors 'none'",
    "frame-src 'none'",
    "base-uri 'none'",
    "object-src 'none'",
    ...(https ? ["upgrade-insecure-requests"] : []),
  ].join("; ");
}

function inlineScripts(html: string): string[] {
  return [...html.matchAll(SCRIPT)].flatMap(([, attributes = "", body = ""]) =>
    /\ssrc=/i.test(attributes) || DATA_BLOCK.test(attributes) || body === "" ? [] : [body],
  );
}

function matches(text: string, pattern: RegExp, group: number): string[] {
  return [...text.matchAll(pattern)].map((match) => match[group] ?? "");
}

/** A browser normalises line ends before it hashes. */
function hashes(bodies: string[]): string[] {
  const unique = new Set(bodies.map((body) => body.replace(/\r\n?/g, "\n")));
  return [...unique].map((body) => `'sha256-${createHash("sha256").update(body).digest("base64")}'`);
}

function decoded(attribute: string): string {
  return attribute
    .replaceAll("&quot;", '"')
    .replaceAll("&#x27;", "'")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&amp;", "&");
}
