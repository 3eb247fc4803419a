import type { IncomingHttpHeaders, ServerResponse } from "node:http";
import { type Answer, headerOf, isEmptyDocument, isHtml } from "./answer";

// Everything that relies on how Next 16.4 works and not on what it documents. Each part is checked against a real
// build by tests/journeys/next-internals.test.ts, which fails when an upgrade changes it. Where Next no longer writes
// what is looked for here, a page is sent as Next made it, or with 503: none enters the page cache without its content.

/** Whether `next build` runs. It runs without a backend, so reads give blanks then. */
export const isBuilding = () => process.env.NEXT_PHASE === "phase-production-build";

/**
 * The one value that a path with a parameter is built with: cacheComponents asks for at least one, and the build knows
 * no product and no article. Its page is a "not found".
 */
export const placeholderParam = "-";

/** Next's own paths: built files, and what its router asks for. */
export const NEXT_PATHS = "/_next/";
/** Built scripts, styles and fonts. Each name holds a hash of the content. */
export const BUILT_FILES = "/_next/static/";
/** Their folder below the folder of the build; `build-server.mjs` names it too. */
export const BUILT_FILES_FOLDER = "static";
/** A path at which Next gives the prerendered page for "not found", with status 404. */
export const NOT_FOUND_PATH = "/_not-found";

/** Whether Next's router in the browser asks, for the data of a page instead of its HTML. */
export const isRouterRequest = (headers: IncomingHttpHeaders) => headers.rsc !== undefined;

/** Calls back once Next has dropped the tags that a route named: Next does so as the route's response ends. */
export function onceTagsAreDropped(response: ServerResponse, then: () => void): void {
  response.once("finish", then);
}

const BOOKKEEPING = /^(x-next|x-nextjs|x-powered-by)/;
const REPLACED = new Set([
  "cache-control",
  "connection",
  "content-length",
  "date",
  "etag",
  "keep-alive",
  "link",
  "transfer-encoding",
  "vary",
]);

/**
 * The headers of Next's answer that a reader needs, without those that we write ourselves; the Link header completed.
 */
export function passedHeaders(answer: Answer): [string, string | string[]][] {
  const passed = Object.entries(answer.headers).flatMap(([name, value]) =>
    value === undefined || BOOKKEEPING.test(name) || REPLACED.has(name)
      ? []
      : [[name, Array.isArray(value) ? value : String(value)] as [string, string | string[]]],
  );
  const links = linkHeader(answer);
  return links ? [...passed, ["link", links]] : passed;
}

const STYLESHEET = /<link rel="stylesheet" href="([^"]+)"/g;

/**
 * The Link header of a page: Next's own entries (fonts), each once, and before them the style sheets, which the first
 * paint waits for and which Next names in the document only. Empty when there is nothing to preload.
 */
function linkHeader(answer: Answer): string {
  const named = headerOf(answer, "link")
    .split(/,\s*(?=<)/)
    .filter((entry) => entry !== "");
  if (!isHtml(answer)) return named.join(", ");
  const head = answer.body.subarray(0, 20_000).toString();
  const sheets = [...head.matchAll(STYLESHEET)].map(([, href]) => `<${href}>; rel=preload; as=style`);
  return [...new Set([...sheets, ...named])].join(", ");
}

/** The error by which Next's router in the browser knows `notFound()`. */
const NOT_FOUND = String.raw`\"digest\":\"NEXT_HTTP_ERROR_FALLBACK;404\"`;

/** Whether this empty document stands for "not found": Next may have answered 200 before the page called `notFound()`. */
export function isEmptyNotFound(answer: Answer): boolean {
  return (
    (answer.status === 200 || answer.status === 404) &&
    isEmptyDocument(answer) &&
    answer.body.includes(NOT_FOUND)
  );
}

/** The error by which Next's router in the browser knows `redirect()`: kind, address, status. */
const REDIRECT = /\\"digest\\":\\"NEXT_REDIRECT;(?:replace|push);(\/[^;"\\]*);30\d;/;

/**
 * The path to which an empty document redirects: Next had answered 200 before the page called `redirect()`, and only
 * script would follow. Null for every other answer, and for a redirect to another site.
 */
export function redirectTarget(answer: Answer): string | null {
  if (!isEmptyDocument(answer)) return null;
  const [, path] = REDIRECT.exec(answer.body.toString()) ?? [];
  return path && !path.startsWith("//") ? path : null;
}

const SCRIPT_FILE = /<script\b(?=[^>]*\ssrc="(\/_next\/static\/[^"]+)")(?=[^>]*\sasync\b)[^>]*><\/script>/gi;
const PAGE_DATA = /<script>(\(?self\.__next_f\b(?:(?!<\/script>)[^])*?)<\/script>/g;
const SCRIPT_PRELOAD = /<link\b(?=[^>]*\srel="preload")(?=[^>]*\sas="script")[^>]*>/gi;

/**
 * Asks for the scripts once the page has loaded and its largest paint is out, or as soon as the reader touches the
 * page. Async, as Next wrote them: they wait for one another by themselves.
 */
const loader = (files: string[]) => `(function(w,d,f){
function go(){f.splice(0).forEach(function(u){var s=d.createElement("script");s.src=u;s.async=true;d.head.appendChild(s)})}
function loaded(){setTimeout(go,800);try{new PerformanceObserver(function(){setTimeout(go)}).observe({type:"largest-contentful-paint",buffered:true})}catch(e){go()}}
["pointerdown","keydown"].forEach(function(e){w.addEventListener(e,go,{once:true,passive:true,capture:true})});
d.readyState==="complete"?loaded():w.addEventListener("load",loaded)
})(window,document,${JSON.stringify(files).replaceAll("<", "\\u003c")})`;

/**
 * The same document, whose script files are fetched after the largest paint: on a phone 120 KB of script would
 * otherwise share the connection with the picture and the text. Links and forms work without script until then.
 * The data that Next writes for those scripts, in thirty inline scripts, becomes one at the end: each inline script
 * needs a hash in the Content-Security-Policy, and a smaller head arrives in the connection's first round trip.
 * `own` is a script of ours that goes with them. A document without such files, or without an end to its body, is
 * returned unchanged.
 */
export function withDeferredScripts(html: string, own = ""): string {
  const files = [...html.matchAll(SCRIPT_FILE)].map(([, file = ""]) => file.replaceAll("&amp;", "&"));
  const end = html.lastIndexOf("</body>");
  if (files.length === 0 || end < 0) return html;
  const body = html.slice(0, end);
  const data = [...body.matchAll(PAGE_DATA)].map(([, script = ""]) => script);
  const lighter = body.replace(SCRIPT_FILE, "").replace(SCRIPT_PRELOAD, "").replace(PAGE_DATA, "");
  const last = [...data, loader([...new Set(files)]), ...(own ? [own] : [])].join(";");
  return `${lighter}<script>${last}</script>${html.slice(end)}`;
}
