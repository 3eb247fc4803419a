import type { Node } from "prosemirror-model";
import { splitText, type SplitText } from "./blocks";
import { stubsOf } from "./definitions";
import { parse } from "./parser";
import { readBlock } from "./read-block";
import { savedText } from "./save";
import { schema } from "./schema";
import { writeBlock } from "./write-block";

/** A text opened in the editor. */
export interface OpenText {
  /** What is edited. */
  doc: Node;
  /** The text with the changes of `edited`: blocks whose tree is as it was opened keep their bytes. */
  save(edited: Node): string;
}

/** Opens a text: each block as the editor shows it, or as its source where it cannot. */
export function openText(source: string): OpenText {
  const text = splitText(source);
  const blocks = shownBlocks(text);
  const doc = schema.nodes.doc.create(null, blocks.length === 0 ? [schema.nodes.paragraph.create()] : blocks);
  return { doc, save: (edited) => savedText(text, blocks, edited) };
}

/** The blocks of a text as the editor shows them, one each. */
function shownBlocks(text: SplitText): Node[] {
  const stubs = stubsOf(text.blocks);
  return text.blocks.map(({ source, node }) => {
    const shown = node && readBlock(node);
    return shown && isWrittenSame(shown, stubs) ? shown : sourceBlock(source);
  });
}

function sourceBlock(source: string): Node {
  const lines = source.replace(/\r\n?/g, "\n");
  return schema.nodes.source.create(null, lines === "" ? [] : [schema.text(lines)]);
}

/**
 * Whether the editor would write this block so that it is read the same again. One that it would not is shown as its
 * source: a change in it loses nothing then.
 */
function isWrittenSame(shown: Node, stubs: string): boolean {
  const [again] = parse(`${writeBlock(shown)}\n\n${stubs}`)?.children ?? [];
  return again ? (readBlock(again)?.eq(shown) ?? false) : false;
}
