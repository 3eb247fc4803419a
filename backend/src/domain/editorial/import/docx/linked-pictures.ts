import type { ElementContent, Root } from "hast";
import { below, type XmlElement } from "../files/xml-tree";
import { made, textNode, type Parent } from "../tree/hast";

const [open, between, close] = ["\uE002", "\uE003", "\uE004"];
const mark = new RegExp(`${open}([^${between}]*)${between}([^${close}]*)${close}`);

/**
 * A picture that a Word file only links to is none for mammoth. So its address takes its place as words between marks;
 * {@link placeLinkedPictures} makes a picture of it again.
 */
export function markLinkedPictures(document: XmlElement, relations: XmlElement | null): void {
  const targets = new Map(
    (relations ? below(relations, "Relationship") : [])
      .filter(({ attributes }) => attributes.TargetMode === "External")
      .map(({ attributes }) => [attributes.Id, attributes.Target]),
  );
  for (const drawing of below(document, "w:drawing")) {
    const [picture] = below(drawing, "a:blip");
    const { "r:embed": embedded, "r:link": linked } = picture?.attributes ?? {};
    const address = targets.get(embedded) ?? (embedded ? undefined : targets.get(linked));
    if (!address) continue;
    const alt = below(drawing, "wp:docPr")[0]?.attributes.descr ?? "";
    drawing.name = "w:t";
    drawing.attributes = { "xml:space": "preserve" };
    drawing.children = [`${open}${address}${between}${alt}${close}`];
  }
}

/** Pictures where their addresses stand as words. */
export function placeLinkedPictures(parent: Parent | Root): void {
  parent.children = parent.children.flatMap((child): ElementContent[] => {
    if (child.type === "doctype") return [];
    if (child.type === "element") placeLinkedPictures(child);
    return child.type === "text" ? pictureIn(child.value) : [child];
  });
}

function pictureIn(words: string): ElementContent[] {
  const match = mark.exec(words);
  if (!match) return [textNode(words)];
  const picture = made("img", [], { src: match[1] ?? "", alt: match[2] ?? "" });
  const rest = words.slice(match.index + match[0].length);
  return [textNode(words.slice(0, match.index)), picture, ...(rest === "" ? [] : pictureIn(rest))];
}
