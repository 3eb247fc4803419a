import anyAscii from "any-ascii";

const longest = 80;

/** "Wat is collageen?" → wat-is-collageen, as every address of the shop is written; "artikel" when nothing is left. */
export function slugOf(text: string): string {
  const slug = anyAscii(text)
    .toLowerCase()
    .replace(/['’]/g, "")
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "");
  const cut = slug.length > longest ? slug.slice(0, longest + 1).replace(/-[^-]*$/, "") : slug;
  return cut.slice(0, longest) || "artikel";
}
