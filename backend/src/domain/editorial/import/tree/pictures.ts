import type { Element, Root } from "hast";
import type { Notes } from "../notes";
import { attribute, elementsBelow, isElement, made, removeWhere, rewrite, textNode } from "./hast";

const lazyNames = [
  "dataSrc",
  "dataLazySrc",
  "dataOriginal",
  "dataOrigFile",
  "dataImage",
  "dataFullUrl",
  "dataHiResSrc",
  "dataCfsrc",
];
const setNames = ["srcSet", "dataSrcset", "dataLazySrcset", "dataSrcSet"];
const emoji = /\/images\/core\/emoji\/|twemoji|\/emoji\/|fbcdn\.net\/images\/emoji/i;
const tracker =
  /facebook\.com\/tr|pixel\.(wp|gif)|doubleclick|google-analytics|scorecardresearch|stats\.wp\.com|feedburner|gravatar\.com|blogger\.googleusercontent\.com\/tracker/i;

/** Gives each picture its true address in `src`, and takes out those that are none: pixels, emoji, placeholders. */
export function settlePictures(root: Root, notes: Notes): void {
  for (const picture of elementsBelow(root, "picture")) fillFromSources(picture);
  // What stands in <noscript> is mostly the same picture once more.
  const twice = new Set(elementsBelow(root, "noscript").flatMap((each) => elementsBelow(each, "img")));
  const shown = new Set(
    elementsBelow(root, "img").flatMap((each) => (twice.has(each) ? [] : [addressOf(each)])),
  );
  rewrite(root, (element) => {
    if (element.tagName === "img") return settled(element, notes);
    if (element.tagName === "picture") return element.children.filter((child) => isElement(child, "img"));
    if (element.tagName !== "noscript") return undefined;
    return elementsBelow(element, "img").filter((picture) => !shown.has(attribute(picture, "src")));
  });
  for (const figure of elementsBelow(root, "figure"))
    if (elementsBelow(figure, "figure", "li").length === 0) removeForerunners(figure);
}

/** A small picture that holds the place until the same one is loaded in full size stands before it. */
function removeForerunners(figure: Element): void {
  const fileOf = (picture: Element) =>
    `${attribute(picture, "src")
      .replace(/[?#].*$/, "")
      .split("/")
      .at(-1)} ${attribute(picture, "alt")}`;
  const last = new Map(elementsBelow(figure, "img").map((picture) => [fileOf(picture), picture]));
  removeWhere(figure, (element) => isElement(element, "img") && last.get(fileOf(element)) !== element);
}

function settled(element: Element, notes: Notes): Element["children"] {
  const address = addressOf(element) || embeddedIn(attribute(element, "src"), notes);
  const alt = attribute(element, "alt").replace(madeByOffice, "").replace(/\s+/g, " ").trim();
  if (isEmoji(element, address)) return alt ? [textNode(alt)] : [];
  if (address && !tracker.test(address) && !isPixel(element)) return [made("img", [], { src: address, alt })];
  notes.drop("picture", alt || address);
  return [];
}

function addressOf(element: Element): string {
  const plain = [...lazyNames, "src"].map((name) => attribute(element, name).trim());
  const sets = setNames.map((name) => largestOf(attribute(element, name)));
  const given = [...plain, ...sets].find((address) => isAddress(address));
  return given ?? "";
}

const isAddress = (address: string) =>
  address !== "" &&
  !/^(data|blob|about|javascript):/i.test(address) &&
  !/(placeholder|spacer|blank|transparent|1x1|lazy)[\w-]*\.(gif|png|svg)/i.test(address);

/** A picture within its own address. A short GIF only holds a place until the true one is loaded. */
function embeddedIn(address: string, notes: Notes): string {
  const data = /^data:image\/[\w+.-]+;base64,(.+)$/is.exec(address)?.[1];
  if (!data || (/^data:image\/gif/i.test(address) && data.length < 200)) return "";
  return notes.embed(Buffer.from(data, "base64")) ?? "";
}

/** Word describes pictures by itself and says so. */
const madeByOffice =
  /\s*(Automatisch gegenereerde beschrijving|Beschrijving automatisch gegenereerd|Description automatically generated|AI-generated content may be incorrect\.?|Door AI gegenereerde inhoud.*)$/i;

/** Of "a.jpg 300w, b.jpg 1024w" the one that is largest. */
function largestOf(set: string): string {
  const candidates = set
    .split(/,\s+/)
    .map((each) => each.trim().split(/\s+/))
    .map(([address = "", size = "1x"]) => ({ address, size: Number.parseFloat(size) || 1 }))
    .filter(({ address }) => address !== "");
  return candidates.sort((a, b) => b.size - a.size)[0]?.address ?? "";
}

function fillFromSources(picture: Element): void {
  const [image] = elementsBelow(picture, "img");
  if (!image || isAddress(addressOf(image))) return;
  const source = elementsBelow(picture, "source")
    .flatMap((each) => setNames.map((name) => largestOf(attribute(each, name))))
    .find(isAddress);
  if (source) image.properties.src = source;
}

const isEmoji = (element: Element, address: string) =>
  emoji.test(address) || /(^|\s)(emoji|wp-smiley)(\s|$)/.test(attribute(element, "className"));

const isPixel = (element: Element) =>
  ["width", "height"].every((name) => /^[01](px)?$/.test(attribute(element, name)));
