import type { Element, ElementContent, Root, RootContent } from "hast";
import type { Schema } from "hast-util-sanitize";
import { ingredientsIn } from "./ingredients";
import type { NamedNode } from "./named-node";
import { safeHref, safeImage, isExternal } from "../../shared/safe-address";

const simpleTags =
  "p ul ol li strong em del blockquote table thead tbody tr th td hr br code pre sup section".split(" ");

/** First step, by rehype-sanitize: elements and attributes of this list and no others. */
export const schema: Schema = {
  tagNames: [
    ...simpleTags,
    "a",
    "img",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "productcard",
    "productlink",
    "recipe",
  ],
  attributes: {
    a: ["href", "title", "id"],
    img: ["src", "alt", "title"],
    ol: ["start"],
    li: ["id"],
    th: ["align"],
    td: ["align"],
    productcard: ["handle"],
    productlink: ["handle"],
    recipe: ["portions", "minutes"],
  },
  protocols: { href: ["http", "https", "mailto", "tel"] },
  strip: ["script", "style"],
  clobber: [],
};

/** The page's own heading is the first level, so a text's own headings have levels two to four. */
const headingTags: Record<string, string> = { h1: "h2", h2: "h2", h3: "h3", h4: "h4", h5: "h4", h6: "h4" };

/** Elements in which white space between children means nothing. */
const structural = new Set(["ul", "ol", "table", "thead", "tbody", "tr", "blockquote", "section", "root"]);

type Properties = Record<string, string | number | boolean>;
interface Place {
  parent: string;
  insideLink: boolean;
  ids: Map<string, number>;
  depth: number;
}

/** Deeper than any text needs; what lies deeper keeps its words and loses its elements. */
const deepest = 40;

/** Second step: builds plain nodes of the contract from the result of the first. Nothing is copied unchecked. */
export function toTree(root: Root): NamedNode[] {
  return nodes(root.children, { parent: "root", insideLink: false, ids: new Map(), depth: 0 });
}

const nodes = (children: Array<RootContent | ElementContent>, place: Place): NamedNode[] =>
  children.flatMap((child) => node(child, place));

function node(child: RootContent | ElementContent, place: Place): NamedNode[] {
  if (child.type === "text") {
    const blank = structural.has(place.parent) && child.value.trim() === "";
    return blank ? [] : [{ type: "text", value: child.value }];
  }
  if (child.type !== "element") return [];
  const within = (insideLink = place.insideLink) =>
    nodes(child.children, { ...place, parent: child.tagName, insideLink, depth: place.depth + 1 });
  if (place.depth === deepest) return [{ type: "text", value: words(child) }];
  switch (child.tagName) {
    case "productcard":
      return [{ type: "product-card", handle: string(child, "handle") }];
    case "productlink":
      // A link in a link is no HTML: the outer one wins.
      if (place.insideLink) return within();
      return [{ type: "product-link", handle: string(child, "handle"), children: within(true) }];
    case "recipe":
      return [recipe(child, within())];
    case "a": {
      const href = safeHref(string(child, "href"));
      if (place.insideLink || !href) return within();
      const properties: Properties = { href, ...given(child, ["title", "id"]) };
      if (isExternal(href)) properties.rel = "noopener";
      return [element("a", properties, within(true))];
    }
    case "img": {
      const src = safeImage(string(child, "src"));
      const alt = string(child, "alt");
      if (!src) return alt === "" ? [] : [{ type: "text", value: alt }];
      return [element("img", { src, alt, loading: "lazy", ...given(child, ["title"]) }, [])];
    }
    case "th":
      return [element("th", { scope: "col", ...given(child, ["align"]) }, within())];
    default: {
      const heading = headingTags[child.tagName];
      if (heading) return [element(heading, { id: headingId(child, place.ids) }, within())];
      if (!simpleTags.includes(child.tagName)) return within();
      return [element(child.tagName, given(child, ["start", "id", "align"]), within())];
    }
  }
}

function recipe(from: Element, content: NamedNode[]): NamedNode {
  const minutes = Number(from.properties.minutes);
  return {
    type: "recipe",
    portions: Number(from.properties.portions),
    minutes: minutes > 0 ? minutes : null,
    ingredients: ingredientsIn(content),
  };
}

const element = (tagName: string, properties: Properties, children: NamedNode[]): NamedNode => ({
  type: "element",
  tagName,
  properties,
  children,
});

function string(from: Element, name: string): string {
  const value = from.properties[name];
  return typeof value === "string" ? value : "";
}

function given(from: Element, names: string[]): Properties {
  const kept: Properties = {};
  for (const name of names) {
    const value = from.properties[name];
    if (typeof value === "string" || typeof value === "number") kept[name] = value;
  }
  return kept;
}

const words = (from: ElementContent): string =>
  from.type === "text" ? from.value : from.type === "element" ? from.children.map(words).join("") : "";

/** "Wat is collageen?" → "kop-wat-is-collageen"; the prefix keeps a text from naming a part of the page itself. */
function headingId(heading: Element, ids: Map<string, number>): string {
  const slug = words(heading)
    .normalize("NFD")
    .toLowerCase()
    .replace(/[^a-z0-9\s-]/g, "")
    .trim()
    .replace(/[\s-]+/g, "-")
    .slice(0, 60);
  const id = slug === "" ? "kop" : `kop-${slug}`;
  const seen = (ids.get(id) ?? 0) + 1;
  ids.set(id, seen);
  return seen === 1 ? id : `${id}--${seen}`;
}
