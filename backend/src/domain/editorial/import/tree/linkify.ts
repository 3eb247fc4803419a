import type { ElementContent } from "hast";
import { isElement, made, textNode, type Parent } from "./hast";

const address =
  /(?:https?:\/\/|www\.)[^\s<>"'“”]+[^\s<>"'“”.,;:!?)\]}…]|[\w.+-]+@[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}/gi;

/** Addresses that stand in the words become links; Markdown reads them so anyway. */
export function linkAddresses(parent: Parent): void {
  parent.children = (parent.children as ElementContent[]).flatMap((child) => {
    if (child.type === "text") return linked(child.value);
    if (child.type === "element" && !isElement(child, "a", "code", "pre")) linkAddresses(child);
    return [child];
  });
}

function linked(text: string): ElementContent[] {
  const parts: ElementContent[] = [];
  let from = 0;
  for (const match of text.matchAll(address)) {
    const words = match[0];
    const href =
      words.includes("@") && !words.includes("/")
        ? `mailto:${words}`
        : words.startsWith("www.")
          ? `http://${words}`
          : words;
    if (match.index > from) parts.push(textNode(text.slice(from, match.index)));
    parts.push(made("a", [textNode(words)], { href }));
    from = match.index + words.length;
  }
  if (from < text.length || parts.length === 0) parts.push(textNode(text.slice(from)));
  return parts;
}
