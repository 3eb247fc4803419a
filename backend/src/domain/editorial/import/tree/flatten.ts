import type { Element, ElementContent } from "hast";
import {
  textNode,
  attribute,
  elementsBelow,
  hasContent,
  isBlock,
  isElement,
  isHeading,
  made,
  wordsOf,
} from "./hast";

const containers = new Set(
  (
    "div section article main header footer aside center body html hgroup address fieldset form span font b strong " +
    "em i u ins a del small label nav details dialog mark noscript picture search menu slot"
  ).split(" "),
);
const kept = new Set(["ul", "ol", "table", "pre", "dl", "hr", "list-line"]);

const holdsBlock = (node: ElementContent): boolean =>
  node.type === "element" &&
  (isBlock(node) || (containers.has(node.tagName) && node.children.some(holdsBlock)));

/**
 * Blocks in one row, whatever they were wrapped in: paragraphs, headings, lists, tables, quotes. Loose words become
 * paragraphs; two line breaks part a paragraph in two.
 */
export function flattened(children: ElementContent[]): ElementContent[] {
  const blocks: ElementContent[] = [];
  let loose: ElementContent[] = [];
  const flush = () => {
    blocks.push(...paragraphs(loose));
    loose = [];
  };
  for (const child of children) {
    if (child.type === "comment") continue;
    if (!holdsBlock(child)) {
      loose.push(child);
      continue;
    }
    flush();
    if (child.type === "element") blocks.push(...blocksOf(child));
  }
  flush();
  return blocks;
}

function blocksOf(element: Element): ElementContent[] {
  switch (element.tagName) {
    case "p":
      return element.children.some(holdsBlock) ? flattened(element.children) : paragraphs(element.children);
    case "blockquote":
      return hasContent(element) ? [made("blockquote", flattened(element.children))] : [];
    case "figure":
      return figure(element);
    case "figcaption":
      return caption(element);
    case "summary":
      return [made("p", [made("strong", element.children)])];
    case "a":
      return linkedBlocks(element);
    case "ul":
    case "ol": {
      const whole = list(element);
      // Folding parts of a page are lists of headings.
      const folding =
        whole.children.length > 0 &&
        whole.children.every((item) => isElement(item, "li") && isHeading(item.children[0]));
      return folding
        ? whole.children.flatMap((item) => (isElement(item, "li") ? item.children : []))
        : [whole];
    }
    case "table":
      return table(element);
    case "li":
    case "dd":
    case "dt":
    case "td":
    case "th":
    case "tr":
    case "tbody":
    case "thead":
    case "tfoot":
      return flattened(element.children);
    default:
      if (kept.has(element.tagName)) return [element];
      // Loose words in a heading are the heading; blocks in one are blocks.
      if (isHeading(element)) {
        const images = elementsBelow(element, "img");
        if (wordsOf(element) === "") return images.length > 0 ? [made("p", images)] : [];
        return [element];
      }
      return flattened(element.children);
  }
}

/** Paragraphs of inline content: one for each stretch between double line breaks. */
function paragraphs(inline: ElementContent[]): ElementContent[] {
  const parts: ElementContent[][] = [[]];
  let breaks = 0;
  for (const child of liftedBreaks(inline)) {
    if (isElement(child, "br")) {
      breaks += 1;
      if (breaks === 2) parts.push([]);
    } else if (child.type === "text" && child.value.trim() === "" && breaks > 0) continue;
    else {
      if (breaks === 1 && parts.at(-1)?.length) parts.at(-1)?.push(made("br", []));
      breaks = 0;
      parts.at(-1)?.push(child);
    }
  }
  return parts.filter((part) => part.some(hasContent)).map((part) => made("p", part));
}

/** <b>one<br><br>two</b> as <b>one</b><br><br><b>two</b>. */
function liftedBreaks(inline: ElementContent[]): ElementContent[] {
  return inline.flatMap((child) => {
    if (!isElement(child, "strong", "em", "del", "span", "b", "i")) return [child];
    const inner = liftedBreaks(child.children);
    if (!inner.some((each) => isElement(each, "br"))) return [child];
    const out: ElementContent[] = [];
    let part: ElementContent[] = [];
    for (const each of inner) {
      if (!isElement(each, "br")) {
        part.push(each);
        continue;
      }
      if (part.some(hasContent)) out.push(made(child.tagName, part));
      part = [];
      out.push(each);
    }
    if (part.some(hasContent)) out.push(made(child.tagName, part));
    return out;
  });
}

/** Each picture a paragraph, then what else it holds, then its caption in italics. */
function figure(element: Element): ElementContent[] {
  const captions = elementsBelow(element, "figcaption");
  const inner = flattened(element.children.filter((child) => !isElement(child, "figcaption")));
  const nested = inner.some((block) => isElement(block, "figcaption"));
  return [...inner, ...(nested ? [] : captions.slice(0, 1).flatMap(caption))];
}

function caption(element: Element): ElementContent[] {
  if (wordsOf(element) === "") return flattened(element.children).filter(hasContent);
  return flattened(element.children).map((block) =>
    isElement(block, "p") && elementsBelow(block, "em", "img").length === 0
      ? made("p", [made("em", block.children)])
      : block,
  );
}

/** A link around a card: its address goes to the first heading or paragraph with words, or to the picture. */
function linkedBlocks(element: Element): ElementContent[] {
  const blocks = flattened(element.children);
  const target =
    blocks.find((block): block is Element => isHeading(block)) ??
    blocks.find((block): block is Element => isElement(block, "p") && wordsOf(block) !== "") ??
    blocks.find((block): block is Element => isElement(block, "p"));
  const href = attribute(element, "href");
  if (target && href) target.children = [made("a", target.children, { href })];
  return blocks;
}

/** Items of their own, each list below an item and not beside it. */
function list(element: Element): Element {
  const items: Element[] = [];
  for (const child of element.children) {
    if (isElement(child, "li")) {
      const inner = child.children.some(holdsBlock) ? flattened(child.children) : child.children;
      if (inner.some(hasContent)) items.push({ ...child, children: inner });
    } else if (isElement(child, "ul", "ol")) {
      const last = items.at(-1);
      if (last) last.children.push(list(child));
      else items.push(...list(child).children.filter((each): each is Element => isElement(each, "li")));
    } else if (hasContent(child)) items.push(made("li", flattened([child])));
  }
  const start = attribute(element, "start");
  return made(element.tagName, items, start && start !== "1" ? { start: Number(start) } : {});
}

/** A table that only lays out a page, or holds what no cell of Markdown can, gives its cells one by one. */
function table(element: Element): ElementContent[] {
  const rows = elementsBelow(element, "tr");
  const cells = elementsBelow(element, "td", "th");
  const widest = Math.max(
    0,
    ...rows.map((row) => row.children.filter((child) => isElement(child, "td", "th")).length),
  );
  const layout =
    /presentation|none/.test(attribute(element, "role")) ||
    widest < 2 ||
    cells.some((cell) => elementsBelow(cell, "table", "h1", "h2", "h3", "h4").length > 0) ||
    (elementsBelow(element, "th").length === 0 &&
      cells.some((cell) => elementsBelow(cell, "p", "li").length > 4));
  if (layout) return rows.length > 0 ? flattened(element.children) : [];
  for (const cell of cells) cell.children = cellContent(flattened(cell.children));
  // Markdown has no table without a head.
  const heads = rows.some((row) => elementsBelow(row, "th").length > 1);
  if (!heads) for (const cell of elementsBelow(rows[0] ?? element, "td")) (cell as Element).tagName = "th";
  const captions = elementsBelow(element, "caption").filter(hasContent);
  const rest = {
    ...element,
    children: element.children.filter((child) => !isElement(child, "caption", "colgroup")),
  };
  return [...captions.map((each) => made("p", [made("em", each.children)])), rest];
}

/** A cell of Markdown is one line: its paragraphs one behind the other, the items of a list with commas. */
const cellContent = (blocks: ElementContent[]): ElementContent[] =>
  blocks.flatMap((block, index) => {
    const inner = isElement(block, "ul", "ol")
      ? itemsInLine(block)
      : isElement(block, "p", "blockquote", "list-line")
        ? block.children
        : [block];
    const before = blocks[index - 1];
    if (isElement(block, "list-line") && isElement(before, "list-line")) return [textNode(", "), ...inner];
    return index === 0 ? inner : [made("br", []), ...inner];
  });

const itemsInLine = (list: Element): ElementContent[] =>
  list.children
    .filter((child) => isElement(child, "li"))
    .flatMap((item, index) => [...(index === 0 ? [] : [textNode(", ")]), ...cellContent(item.children)]);
