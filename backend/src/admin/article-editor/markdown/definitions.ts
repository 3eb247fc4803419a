import type { Definition, Nodes } from "mdast";
import { visit } from "unist-util-visit";
import type { Block } from "./blocks";
import { normalLabel, type Addresses } from "./write-words";

/** Where the labels of a text lead; the first definition of a label counts. */
export function addressesIn(blocks: readonly Block[]): Addresses {
  const addresses = new Map<string, { url: string; title: string | null }>();
  for (const { node } of blocks)
    if (node)
      visit(node, "definition", ({ label, identifier, url, title }: Definition) => {
        const name = normalLabel(label ?? identifier);
        if (!addresses.has(name)) addresses.set(name, { url, title: title ?? null });
      });
  return addresses;
}

/**
 * Definitions of every label of a text, with an address that stands for any: what a block's references need to be read
 * as such when it is parsed by itself.
 */
export function stubsOf(blocks: readonly Block[]): string {
  const stubs: string[] = [];
  const add = (node: Nodes) => {
    if (node.type === "definition") stubs.push(`[${labelOf(node)}]: <x>`);
    if (node.type === "footnoteDefinition") stubs.push(`[^${labelOf(node)}]: x`);
  };
  for (const { node } of blocks) if (node) visit(node, add);
  return stubs.join("\n\n");
}

const labelOf = (node: { label?: string | null; identifier: string }) =>
  (node.label ?? node.identifier).replace(/[[\]\\]/g, "\\$&");
