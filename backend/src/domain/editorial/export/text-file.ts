import { Document, isMap, parseDocument, type ToStringOptions } from "yaml";
import { stableJson } from "../../../shared/stable-json";

/** Lines stay as long as they are. */
export const yamlStyle: ToStringOptions = { lineWidth: 0 };

/** Equal, but for the space around a text, which is not stored. */
export const isSame = (one: unknown, other: unknown): boolean =>
  typeof one === "string" && typeof other === "string"
    ? one.trim() === other.trim()
    : stableJson(one) === stableJson(other);

/** A document of YAML whose top is a map; an empty one for what is none. */
export function yamlMap(source: string | null): Document {
  const document = source === null ? new Document({}) : parseDocument(source);
  return isMap(document.contents) ? document : new Document({});
}

/** Sets these values, and no others; what is there already stays as it is written, with its comments. */
export function putValues(document: Document, values: Record<string, unknown>): void {
  const known = document.toJS() as Record<string, unknown>; // Of a map, which it is.
  for (const key of Object.keys(known)) if (!(key in values)) document.delete(key);
  for (const [key, value] of Object.entries(values))
    if (!isSame(known[key], value)) document.set(key, document.createNode(value));
}

const frontMatter = /^---\r?\n([\s\S]*?\r?\n)---[ \t]*(?:\r?\n|$)/;

/**
 * A Markdown file with this front matter and text; what is the same in its front matter stays as it was. Pure.
 * @param source null for a file that is new
 */
export function markdownWith(source: string | null, front: Record<string, unknown>, body: string): string {
  const document = yamlMap(source === null ? null : (frontMatter.exec(source)?.[1] ?? null));
  putValues(document, front);
  // As the catalogue writes lists of a line: [collageen, bouillon]
  return `---\n${document.toString({ ...yamlStyle, flowCollectionPadding: false })}---\n${body}`;
}
