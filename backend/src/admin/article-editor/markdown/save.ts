import type { Node } from "prosemirror-model";
import { joinBlocks, splitText, type SplitText } from "./blocks";
import { addressesIn, stubsOf } from "./definitions";
import type { Entry } from "./entry";
import { keepListsApart } from "./list-markers";
import { parse } from "./parser";
import { readBlock } from "./read-block";
import { writeBlock } from "./write-block";
import { hasLabel, type Addresses } from "./write-words";

/** The text with the changes of `edited`. @param opened the blocks of the text as the editor showed them */
export function savedText(text: SplitText, opened: readonly Node[], edited: Node): string {
  const entries = entriesOf(text, opened, edited);
  const joined = () =>
    joinBlocks(
      text,
      entries.map(({ kept, written }) => kept ?? written),
    );
  const isUntouched = entries.length === opened.length && entries.every(({ kept }, index) => kept === index);
  if (isUntouched) return joined();
  keepListsApart(entries);
  const known = addressesIn(text.blocks);
  if (known.size > 0) restoreAddresses(entries, known, joined());
  // A block may be read otherwise behind another neighbour, as an indented one behind a list: it is written anew then.
  for (let tries = 0; tries < mostTries; tries += 1) {
    const entry = misread(entries, joined());
    if (!entry) break;
    writeAnew(entry);
  }
  return joined();
}

const mostTries = 10;

function writeAnew(entry: Entry, addresses?: Addresses): void {
  entry.written = writeBlock(entry.node, { addresses });
  entry.kept = null;
}

/** The blocks of the edited text, each with the place of the opened block whose tree it has; empty ones are left out. */
function entriesOf(text: SplitText, opened: readonly Node[], edited: Node): Entry[] {
  const free = new Map(opened.map((node, index) => [node, index]));
  const take = (node: Node | undefined) => {
    const place = node && free.get(node);
    if (node) free.delete(node);
    return place ?? null;
  };
  // First what was never touched, then what has become again what it was.
  const untouched = edited.children.map(take);
  return edited.children.flatMap((node, at) => {
    const kept = untouched[at] ?? take([...free.keys()].find((each) => each.eq(node)));
    const written = kept === null ? writeBlock(node) : (text.blocks[kept]?.source ?? "");
    return kept === null && written === "" ? [] : [{ node, kept, written }];
  });
}

/** Links whose definition is gone get its address themselves. */
function restoreAddresses(entries: Entry[], known: Addresses, saved: string): void {
  const left = addressesIn(splitText(saved).blocks);
  const lost = new Map([...known].filter(([label]) => !left.has(label)));
  if (lost.size === 0) return;
  for (const entry of entries) if (hasLabel(entry.node, lost)) writeAnew(entry, lost);
}

/** The first kept block that must be written anew for the saved text to be read block by block as it is meant. */
function misread(entries: Entry[], saved: string): Entry | null {
  const { blocks } = splitText(saved);
  const stubs = stubsOf(blocks);
  let at = 0;
  for (const [index, entry] of entries.entries()) {
    const node = blocks[at]?.node;
    const read = node && readBlock(node);
    const meant = entry.kept === null ? readAlone(entry.written, stubs) : entry.node;
    at += entry.kept === null ? splitText(entry.written).blocks.length : 1;
    if (entry.node.type.name === "source" || (read && meant && read.eq(meant))) continue;
    const canBeWritten = (each: Entry | undefined) => each?.kept != null && each.node.type.name !== "source";
    return [entries[index + 1], entry].find(canBeWritten) ?? null;
  }
  return null;
}

function readAlone(written: string, stubs: string): Node | null {
  const [block] = parse(`${written}\n\n${stubs}`)?.children ?? [];
  return block ? readBlock(block) : null;
}
