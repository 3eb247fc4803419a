import type { Element } from "hast";

const strong = /^[•·▪▫◦‣⁃●○■□◆◇►▸▶➢➤\uf0b7\uf0a7\uf0d8\uf076\uf0fc]\s*(?=\S)/u;
const weak = /^(?:[-–—*+→➔✓✔☑✅★☐]|o(?=\t))\s+(?=\S)/u;
const number = /^(\d{1,3})[.)]\s+(?=\S)/;

/** The bullet that words begin with. A weak one may also be a dash: it counts where several follow each other. */
export function bulletOf(words: string): { mark: string; weak: boolean } | null {
  const sure = strong.exec(words);
  if (sure) return { mark: sure[0], weak: false };
  const maybe = weak.exec(words);
  return maybe ? { mark: maybe[0], weak: true } : null;
}

/** The number that words begin with: "3. Roer" and "3) Roer" → 3. */
export function numberOf(words: string): { mark: string; value: number } | null {
  const match = number.exec(words);
  return match ? { mark: match[0], value: Number(match[1]) } : null;
}

/** Takes a mark off the beginning of an element, wherever its letters lie. */
export function withoutMark(element: Element, pattern: RegExp): void {
  let left = pattern.exec(words(element).trimStart())?.[0].replace(/\s+/g, "").length ?? 0;
  const strip = (node: Element): boolean => {
    for (const child of node.children) {
      if (child.type === "text") {
        let at = 0;
        while (at < child.value.length && (left > 0 || /\s/.test(child.value[at] ?? ""))) {
          if (!/\s/.test(child.value[at] ?? "")) left -= 1;
          at += 1;
        }
        child.value = child.value.slice(at);
        if (child.value !== "") return true;
      } else if (child.type === "element" && (child.tagName === "img" || strip(child))) return true;
    }
    return false;
  };
  strip(element);
  // A number on a line of its own leaves its line break.
  while (isEmptyStart(element.children[0])) element.children.shift();
}

const isEmptyStart = (child: Element["children"][number] | undefined) =>
  (child?.type === "text" && child.value === "") || (child?.type === "element" && child.tagName === "br");

const words = (node: Element): string =>
  node.children
    .map((child) => (child.type === "text" ? child.value : child.type === "element" ? wordsIn(child) : ""))
    .join("");

const wordsIn = (child: Element) => (child.tagName === "br" ? "\n" : words(child));

export const anyMark = new RegExp(`${strong.source}|${weak.source}|${number.source}`, "u");
