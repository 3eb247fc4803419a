import type { Notes } from "../notes";
import { withParagraphs } from "./autop";

const comment = /<!--\s*(\/)?wp:([a-z0-9/-]+)\s*(\{[\s\S]*?\})?\s*(\/)?-->/g;
const marks = /<!--(more.*?|nextpage|noteaser)-->/g;

/**
 * The content of a post as HTML. Marks of Gutenberg go, a reusable block is put in its place, a block that a server
 * fills (latest posts) is dropped; what the classic editor wrote gets its paragraphs.
 */
export function postHtml(content: string, reusable: Map<string, string>, notes: Notes, depth = 0): string {
  const text = content.replace(/\r\n?/g, "\n").replace(marks, "\n\n");
  if (!/<!--\s*wp:/.test(text)) return withParagraphs(text);
  let out = "";
  let from = 0;
  let open = 0;
  for (const match of text.matchAll(comment)) {
    const [whole, end, name = "", attributes = "", alone] = match;
    const between = text.slice(from, match.index);
    // Outside every block, and in a freeform one, stands what the classic editor wrote.
    out += open === 0 ? loose(between) : between;
    from = match.index + whole.length;
    if (end) open = Math.max(0, open - 1);
    else if (!alone) open += name === "freeform" ? 0 : 1;
    else if (name === "block" && depth < 5)
      out += postHtml(
        reusable.get(/"ref":\s*(\d+)/.exec(attributes)?.[1] ?? "") ?? "",
        reusable,
        notes,
        depth + 1,
      );
    else if (!["more", "nextpage", "separator", "spacer", "footnotes"].includes(name))
      notes.drop("shortcode", whole);
  }
  return out + loose(text.slice(from));
}

const loose = (text: string) => (text.trim() === "" ? text : withParagraphs(text));
