import { z } from "zod";

const stored = z.array(z.object({ id: z.string(), content: z.string() }));

/** Gutenberg keeps the words of footnotes beside the post: here they are put below it, as its pages show them. */
export function withFootnotes(content: string, meta: string): string {
  const notes = meta === "" ? [] : parsed(meta);
  const items = notes.map(
    ({ id, content: words }) => `<li id="${id}">${words} <a href="#${id}-link">↩︎</a></li>`,
  );
  return items.length === 0 ? content : `${content}\n<ol>${items.join("")}</ol>`;
}

function parsed(meta: string): z.infer<typeof stored> {
  try {
    return stored.safeParse(JSON.parse(meta)).data ?? [];
  } catch {
    return [];
  }
}
