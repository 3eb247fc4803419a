import type { Node } from "prosemirror-model";

/** A block that is to be saved: kept as it lies in the opened text (its place there), or written anew. */
export interface Entry {
  node: Node;
  kept: number | null;
  written: string;
}
