import type { Nodes, Root } from "mdast";
import type {} from "mdast-util-directive";
import rehypeSanitize from "rehype-sanitize";
import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import remarkRehype from "remark-rehype";
import { unified } from "unified";
import { SKIP, visit } from "unist-util-visit";
import type { RecipeIngredient, TreeNode } from "../../contracts/article";
import { isAbsurd } from "../../shared/absurd-text";
import { remarkKnownDirectives } from "../../shared/known-directives";
import { wordsIn } from "./ingredients";
import { settleRecipes } from "./recipes";
import type { NamedIngredient, NamedNode } from "./named-node";
import { schema, toTree } from "./sanitised-tree";
import { runsOf, sentenceAround, type Run } from "./text-of";
import { footnoteWords } from "./words";

/** One place in a text where a product is named. */
export interface ProductMention {
  handle: string;
  /** Counted from 0 over the whole text. */
  position: number;
  kind: "card" | "link";
  /** The sentence around a link; null for a card. */
  sentence: string | null;
}

export interface ParsedText {
  readonly body: readonly NamedNode[];
  readonly mentions: readonly Readonly<ProductMention>[];
  /** Of reading, at 220 words a minute, rounded up. */
  readonly minutes: number;
  /** The words alone, one block a line, for searching. */
  readonly text: string;
}

const handlePattern = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const wordsAMinute = 220;

const parser = unified().use(remarkParse).use(remarkGfm).use(remarkKnownDirectives).freeze();
const toHtml = unified()
  .use(remarkRehype, { clobberPrefix: "noot-", ...footnoteWords })
  .use(rehypeSanitize, schema)
  .freeze();

/**
 * The one parser of the owner's texts: CommonMark with GFM, `::product{handle="…"}`, `:product[words]{handle="…"}` and
 * `:::recept{porties="4"}` around a list.
 * Any string is a text: what is no directive of ours stays words, and what could harm a reader is left out.
 * Never throws. How long it takes depends on the text: a server asks `readText`
 * of domain/editorial instead, which bounds it.
 */
export function parseMarkdown(source: string): ParsedText {
  if (isAbsurd(source)) return asTyped(source);
  try {
    return parsed(source);
  } catch (error) {
    // Thousands of quotes in quotes exhaust the stack of the libraries: such a text is shown as it was typed.
    if (error instanceof RangeError) return asTyped(source);
    throw error;
  }
}

function parsed(source: string): ParsedText {
  const root = parser.parse(source);
  settleRecipes(root, source);
  settleDirectives(root, source);
  const runs = runsOf(root);
  const text = runs.map((run) => run.text).join("\n");
  return {
    body: toTree(toHtml.runSync(root)),
    mentions: mentionsIn(root, runs),
    minutes: minutesOf(text),
    text,
  };
}

/** The tree of a text with the place of every node in it; null for what `parseMarkdown` takes as it was typed. */
export function markdownTree(source: string): Root | null {
  if (isAbsurd(source)) return null;
  try {
    return parser.parse(source);
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

/** A text that is not parsed: each line a paragraph. */
export function asTyped(source: string): ParsedText {
  const lines = source.split("\n").filter((line) => line.trim() !== "");
  const body = lines.map((value): NamedNode => ({
    type: "element",
    tagName: "p",
    properties: {},
    children: [{ type: "text", value }],
  }));
  return { body, mentions: [], minutes: minutesOf(source), text: lines.join("\n") };
}

const minutesOf = (text: string) =>
  Math.max(1, Math.ceil(text.split(/\s+/).filter(Boolean).length / wordsAMinute));

/** Marks our directives for the HTML stage, and turns one without a valid handle or words back into its source. */
function settleDirectives(root: Root, source: string): void {
  visit(root, (node, index, parent) => {
    if (node.type !== "leafDirective" && node.type !== "textDirective") return;
    const handle = node.attributes?.handle ?? "";
    const complete =
      handlePattern.test(handle) && (node.type === "leafDirective" || node.children.length > 0);
    if (complete) {
      const hName = node.type === "leafDirective" ? "productcard" : "productlink";
      if (node.type === "leafDirective") node.children = [];
      node.data = { hName, hProperties: { handle } };
      return;
    }
    const written = source.slice(node.position?.start.offset, node.position?.end.offset);
    const words = { type: "text", value: written } as const;
    const instead =
      node.type === "leafDirective" ? ({ type: "paragraph", children: [words] } as const) : words;
    parent?.children.splice(index ?? 0, 1, instead as never); // As typed by unist: any child of any parent.
    return SKIP;
  });
}

/** No sentence is quoted from a list of ingredients: "30 g gelatine" says nothing on the page of a product. */
function mentionsIn(root: Root, runs: Run[]): ProductMention[] {
  const found: ProductMention[] = [];
  const listed = new Set<Nodes>();
  visit(root, (node: Nodes) => {
    if (node.type === "containerDirective") visit(node, "textDirective", (each) => void listed.add(each));
    if (node.type !== "leafDirective" && node.type !== "textDirective") return;
    const handle = node.attributes?.handle ?? "";
    const kind = node.type === "leafDirective" ? "card" : "link";
    const run = runs.find((each) => each.links.has(node));
    const sentence = run && !listed.has(node) ? sentenceAround(run.text, run.links.get(node) ?? 0) : null;
    found.push({ handle, position: found.length, kind, sentence });
  });
  return found;
}

/**
 * The body with its products by id. `idOf` answers the id of a product that may be shown, else null: then its card
 * leaves no trace and the words of its link stay as words.
 */
export function withProducts(
  body: readonly NamedNode[],
  idOf: (handle: string) => string | null,
): TreeNode[] {
  return body.flatMap((node): TreeNode[] => {
    if (node.type === "text") return [node];
    if (node.type === "element") return [{ ...node, children: withProducts(node.children, idOf) }];
    if (node.type === "recipe")
      return [{ ...node, ingredients: node.ingredients.map((each) => withProduct(each, idOf)) }];
    const productId = idOf(node.handle);
    if (node.type === "product-card") return productId ? [{ type: "product-card", productId }] : [];
    const children = withProducts(node.children, idOf);
    return productId ? [{ type: "product-link", productId, children }] : children;
  });
}

const withProduct = (line: NamedIngredient, idOf: (handle: string) => string | null): RecipeIngredient => ({
  ...line,
  children: withProducts(line.children, idOf),
  missing: missingIn(line.children, idOf),
});

/** The words for products that may not be shown. */
const missingIn = (nodes: readonly NamedNode[], idOf: (handle: string) => string | null): string[] =>
  nodes.flatMap((node) => {
    if (node.type === "product-link") return idOf(node.handle) === null ? [wordsIn(node.children)] : [];
    return node.type === "element" ? missingIn(node.children, idOf) : [];
  });
