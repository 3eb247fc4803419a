import { elementsBelow, isElement, wordsOf, type Child, type Parent } from "../tree/hast";

/** Of the letters of these blocks, the part that is in links. */
export function linkDensity(nodes: Child[]): number {
  const all = nodes.reduce((sum, node) => sum + wordsOf(node).length, 0);
  const linked = nodes
    .flatMap((node) =>
      isElement(node, "a") ? [node] : node.type === "element" ? elementsBelow(node, "a") : [],
    )
    .reduce((sum, link) => sum + wordsOf(link).length, 0);
  return all === 0 ? 0 : linked / all;
}

const leaves = new Set("p li blockquote pre td dd figcaption h2 h3 h4 h5 h6".split(" "));

/** How many letters of running text lie below: links count for nothing, loose text in a div counts too. */
export function prose(node: Parent): number {
  let sum = 0;
  for (const child of node.children) {
    if (child.type === "text") {
      const length = child.value.trim().length;
      if (length > 60) sum += length;
    } else if (child.type === "element")
      sum += leaves.has(child.tagName) ? wordsOf(child).length * (1 - linkDensity([child])) : prose(child);
  }
  return sum;
}
