import type { Root } from "mdast";
import type {} from "mdast-util-directive";
import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import remarkStringify, { type Options } from "remark-stringify";
import { unified } from "unified";
import { isAbsurd } from "../../../shared/absurd-text";
import { remarkKnownDirectives } from "../../../shared/known-directives";
import { productDirectivesToMarkdown } from "./write-directives";

// Every cell counts as three wide: "| a | b |" over "| --- | --- |", without padding.
const gfm = { stringLength: () => 3 } as const;

/** How the shop's own texts are written (backend/catalogue/articles). */
const style: Options = {
  bullet: "-",
  bulletOther: "*",
  emphasis: "*",
  strong: "*",
  rule: "-",
  fence: "`",
  fences: true,
  listItemIndent: "one",
  incrementListMarker: true,
  resourceLink: true,
  quote: '"',
};

const reader = unified().use(remarkParse).use(remarkGfm).use(remarkKnownDirectives).freeze();

/** Whether a bullet is `-`, `*` or `+`, a number followed by `.` or `)`. */
export type ListMarker = "-" | "*" | "+" | "." | ")";

/** The tree of a text; null when the text cannot be parsed in a reasonable time. */
export function parse(source: string): Root | null {
  if (isAbsurd(source)) return null;
  try {
    return reader.parse(source);
  } catch (error) {
    // Thousands of quotes in quotes exhaust the stack of the libraries.
    if (error instanceof RangeError) return null;
    throw error;
  }
}

/** The text of a tree in the shop's style, without a line ending at its end. @param marker of its lists */
export const stringify = (root: Root, marker: ListMarker = "-"): string =>
  (writers[marker] ??= writerWith(marker)).stringify(root).replace(/\n$/, "");

const writers: Partial<Record<ListMarker, ReturnType<typeof writerWith>>> = {};

function writerWith(marker: ListMarker) {
  const lists: Options =
    marker === "." || marker === ")"
      ? { bulletOrdered: marker }
      : { bullet: marker, bulletOther: marker === "*" ? "-" : "*" };
  return unified()
    .use(remarkGfm, gfm)
    .use(productDirectivesToMarkdown)
    .use(remarkStringify, { ...style, ...lists })
    .freeze();
}
