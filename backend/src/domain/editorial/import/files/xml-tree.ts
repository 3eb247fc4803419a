import { SaxesParser } from "saxes";

export interface XmlElement {
  name: string;
  attributes: Record<string, string>;
  children: XmlNode[];
}
export type XmlNode = XmlElement | string;

const deepest = 400;
/** Control characters have no place in XML 1.0, and exports have them. */
const illegal = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

/** XML as a tree, with names as written (w:p). Small faults are passed over. @throws when nothing can be made of it */
export function xmlTree(source: string): XmlElement {
  const root: XmlElement = { name: "", attributes: {}, children: [] };
  const open = [root];
  const parser = new SaxesParser();
  const append = (text: string) => open.at(-1)?.children.push(text);
  parser.on("error", () => undefined);
  parser.on("opentag", ({ name, attributes }) => {
    const made: XmlElement = { name, attributes, children: [] };
    if (open.length > deepest) throw new RangeError("XML too deep");
    open.at(-1)?.children.push(made);
    open.push(made);
  });
  parser.on("closetag", ({ name }) => {
    const at = open.map((each) => each.name).lastIndexOf(name);
    if (at > 0) open.length = at;
  });
  parser.on("text", append);
  parser.on("cdata", append);
  parser.write(source.replace(illegal, "")).close();
  const top = elementsOf(root)[0];
  if (!top) throw new Error("no XML");
  return top;
}

export const elementsOf = (node: XmlElement, name?: string): XmlElement[] =>
  node.children.filter(
    (child): child is XmlElement => typeof child !== "string" && (!name || child.name === name),
  );

export const first = (node: XmlElement | undefined, name: string): XmlElement | undefined =>
  node && elementsOf(node, name)[0];

/** All below a node with this name, in their order. */
export const below = (node: XmlElement, name: string): XmlElement[] =>
  elementsOf(node).flatMap((child) => [...(child.name === name ? [child] : []), ...below(child, name)]);

export const textIn = (node: XmlElement | undefined): string =>
  node ? node.children.map((child) => (typeof child === "string" ? child : textIn(child))).join("") : "";

export const childText = (node: XmlElement, name: string): string => textIn(first(node, name));

const escaped = (text: string) =>
  text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;");

/** The tree as XML again. */
export function xmlText(node: XmlNode): string {
  if (typeof node === "string") return escaped(node);
  const attributes = Object.entries(node.attributes).map(([name, value]) => ` ${name}="${escaped(value)}"`);
  const open = `<${node.name}${attributes.join("")}`;
  if (node.children.length === 0) return `${open}/>`;
  return `${open}>${node.children.map(xmlText).join("")}</${node.name}>`;
}
