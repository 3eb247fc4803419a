const FILE = /<script\b(?=[^>]*\ssrc="(\/_next\/static\/[^"]+)")(?=[^>]*\sasync\b)[^>]*><\/script>/gi;
const DATA = /<script>(\(?self\.__next_f\b(?:(?!<\/script>)[^])*?)<\/script>/g;
const PRELOAD = /<link\b(?=[^>]*\srel="preload")(?=[^>]*\sas="script")[^>]*>/gi;

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
 * The same document, its script files fetched after what the reader came to see: on a phone's line 120 KB of script
 * would otherwise share the first second with the picture and the words. Reading, buying forms and links work before.
 * What Next hands to those scripts, in thirty pieces, becomes one piece at the end: each would owe a hash in the
 * policy, and a page whose head fits a line's first round comes a round sooner.
 * A document without such files, or without an end to its body, comes back as it is.
 */
export function withLaterScripts(html: string): string {
  const files = [...html.matchAll(FILE)].map(([, file = ""]) => file.replaceAll("&amp;", "&"));
  const end = html.lastIndexOf("</body>");
  if (files.length === 0 || end < 0) return html;
  const body = html.slice(0, end);
  const data = [...body.matchAll(DATA)].map(([, script = ""]) => script);
  const lighter = body.replace(FILE, "").replace(PRELOAD, "").replace(DATA, "");
  const last = [...data, loader([...new Set(files)])].join(";");
  return `${lighter}<script>${last}</script>${html.slice(end)}`;
}
