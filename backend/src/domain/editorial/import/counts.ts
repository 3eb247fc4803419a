import type { Nodes } from "mdast";
import { visit } from "unist-util-visit";
import type { ConvertedText } from "../../../contracts/article-import";
import type { ImportedDocument, ImportResult } from "./imported";
import { markdownParser } from "./markdown/mended";

export type CountedDocument = ImportedDocument & Pick<ConvertedText, "counts">;
export interface CountedResult extends Omit<ImportResult, "documents"> {
  documents: CountedDocument[];
}

/** What the owner sees of a text before it is stored. Parsing takes long for some texts. */
export function countsOf({ markdown, links }: ImportedDocument): ConvertedText["counts"] {
  const counts = { words: 0, headings: 0, lists: 0, links: links.length };
  visit(markdownParser.parse(markdown) as Nodes, (node) => {
    if (node.type === "heading") counts.headings += 1;
    if (node.type === "list") counts.lists += 1;
    if (node.type === "text" || node.type === "inlineCode" || node.type === "code")
      counts.words += node.value.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
  });
  return counts;
}
