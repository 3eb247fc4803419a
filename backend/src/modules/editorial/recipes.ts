import type { Root, RootContent } from "mdast";
import type { ContainerDirective } from "mdast-util-directive";
import { SKIP, visit } from "unist-util-visit";
import { isIngredients, recipeHead } from "../../shared/recipe-directive";

/**
 * Marks a recipe for the HTML stage: one that stands on its own, says for how many it is, and has a list
 * of words. Of another the first and last line become the words they are, with what is between them as in any text.
 */
export function settleRecipes(root: Root, source: string): void {
  visit(root, "containerDirective", (node, index, parent) => {
    const head = recipeHead(node.name, node.attributes ?? {});
    if (head && isIngredients(node.children) && parent?.type === "root") {
      const { portions, minutes } = head;
      node.data = { hName: "recipe", hProperties: { portions, ...(minutes === null ? {} : { minutes }) } };
      return SKIP;
    }
    parent?.children.splice(index ?? 0, 1, ...(asTyped(node, source) as never[])); // As typed by unist: any child.
    return index;
  });
}

function asTyped(node: ContainerDirective, source: string): RootContent[] {
  const lines = source.slice(node.position?.start.offset, node.position?.end.offset).trimEnd().split(/\r?\n/);
  const line = (value = ""): RootContent => ({
    type: "paragraph",
    children: [{ type: "text", value: value.trim() }],
  });
  const last = lines.length > 1 && /^\s*:{3,}\s*$/.test(lines.at(-1) ?? "") ? [line(lines.at(-1))] : [];
  return [line(lines[0]), ...node.children, ...last];
}
