import type { Element, Root } from "hast";
import type { DroppedKind } from "../imported";
import type { Notes } from "../notes";
import {
  attribute,
  contentOf,
  elementsBelow,
  hasContent,
  isElement,
  made,
  removeWhere,
  rewrite,
  textNode,
  wordsOf,
  type Parent,
} from "./hast";

const kinds: Record<string, DroppedKind> = {};
for (const name of "script style template link meta base head title".split(" ")) kinds[name] = "script";
for (const name of "input select textarea datalist progress meter option".split(" ")) kinds[name] = "form";
for (const name of "svg canvas map area audio track math".split(" ")) kinds[name] = "embed";

const hiddenStyle = /display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all/i;
const seenButHidden = new Set(["details", "body", "html"]);

/** Takes out what a reader of the source does not see, and what cannot be in a text; a film becomes its address. */
export function removeUnseen(root: Root, notes: Notes): void {
  removeComments(root);
  removeWhere(root, (element) => {
    const kind = kinds[element.tagName] ?? (isHidden(element) ? "hidden" : null);
    if (!kind) return false;
    if (kind !== "script" || element.tagName === "script") noteIfSeen(element, kind, notes);
    return true;
  });
  rewrite(root, (element, parent) => {
    switch (element.tagName) {
      case "button":
      case "label":
        if (isElement(parent, "h1", "h2", "h3", "h4", "h5", "h6", "dt", "summary", "strong"))
          return element.children;
        noteIfSeen(element, "form", notes);
        return [];
      case "form":
      case "fieldset":
        return formContent(element, notes);
      case "iframe":
      case "embed":
      case "object":
      case "video":
        return embedded(element, notes);
      default:
        // Word's own namespace: <o:p>, <v:shape>, <w:sdt>.
        return element.tagName.includes(":") ? element.children : undefined;
    }
  });
}

/** React and Vue put <!-- --> between the words of a heading. */
function removeComments(parent: Parent): void {
  parent.children = contentOf(parent).filter((child) => child.type !== "comment");
  for (const child of parent.children) if (child.type === "element") removeComments(child);
}

function noteIfSeen(element: Element, kind: DroppedKind, notes: Notes): void {
  if (kind === "script" || hasContent(element)) notes.drop(kind, wordsOf(element));
}

/** ASP.NET puts whole pages in a form; a real form holds a few labels. */
function formContent(element: Element, notes: Notes): Element["children"] {
  if (wordsOf(element).length > 600) return element.children;
  noteIfSeen(element, "form", notes);
  return [];
}

function isHidden(element: Element): boolean {
  if (seenButHidden.has(element.tagName)) return false;
  if (element.properties.hidden !== undefined && element.properties.hidden !== false) return true;
  if (hiddenStyle.test(attribute(element, "style"))) return true;
  const forMachines = attribute(element, "ariaHidden") === "true";
  return forMachines && elementsBelow(element, "img").length === 0 && wordsOf(element).length < 60;
}

const trackers = /facebook\.com\/tr|googletagmanager|doubleclick|google-analytics|recaptcha|\/ads?\//i;

function embedded(element: Element, notes: Notes): Element["children"] {
  const sources = [element, ...elementsBelow(element, "source", "embed")];
  const raw = sources
    .flatMap((each) =>
      ["src", "dataSrc", "data", "dataLazySrc", "dataSrcNoconsent"].map((name) => attribute(each, name)),
    )
    .find((address) => /^(https?:)?\/\//.test(address));
  if (!raw || trackers.test(raw)) {
    notes.drop("embed", raw ?? element.tagName);
    return [];
  }
  const address = watchAddress(raw.replace(/^\/\//, "https://"));
  const title = attribute(element, "title") || attribute(element, "ariaLabel");
  return [made("p", [made("a", [textNode(title || address)], { href: address })])];
}

/** The page of a film instead of the player that is put in other pages. */
function watchAddress(address: string): string {
  const youtube = /youtube(?:-nocookie)?\.com\/embed\/([\w-]{6,})/.exec(address)?.[1];
  if (youtube) return `https://www.youtube.com/watch?v=${youtube}`;
  const vimeo = /player\.vimeo\.com\/video\/(\d+)/.exec(address)?.[1];
  return vimeo ? `https://vimeo.com/${vimeo}` : address;
}
