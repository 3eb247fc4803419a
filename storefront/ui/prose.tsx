import { createElement, type ReactNode } from "react";
import type { Element, Node } from "./prose-node";
import { isWide, withHeadings } from "./prose-table";

/** How a page shows the products that a text names; null for one that is no longer for sale. */
export type ProductParts = {
  card: (productId: string) => ReactNode;
  link: (productId: string, children: ReactNode) => ReactNode;
};
/** How a page shows a recipe; `words` shows those of a line. A page that has nothing for it shows a list. */
export type RecipePart<N extends Node> = (
  recipe: Extract<N, { type: "recipe" }>,
  words: (nodes: Node[]) => ReactNode,
) => ReactNode;
interface Shown {
  products?: ProductParts;
  recipe?: RecipePart<Node>;
}

// Not hast-util-to-jsx-runtime: product nodes are no hast, and the checks below would still walk the tree before it.

/** The backend has sanitised the text; here only these tags become elements, whatever it sends. */
const allowed = new Set(
  "p h2 h3 h4 ul ol li strong em del a blockquote table thead tbody tr th td hr br code pre img sup sub section dl dt dd".split(
    " ",
  ),
);
const voids = new Set(["hr", "br", "img"]);
const kept = new Set(
  "href rel title id alt src width height start colSpan rowSpan scope align data-label".split(" "),
);

function propertiesOf({ tagName, properties }: Element) {
  const own = Object.fromEntries(Object.entries(properties).filter(([name]) => kept.has(name)));
  if (typeof own.href === "string" && !/^(\/(?!\/)|[#?]|https?:|mailto:|tel:)/i.test(own.href))
    delete own.href;
  return tagName === "img" ? { alt: "", ...own, loading: "lazy" } : own;
}

function part(node: Node, key: number, shown: Shown): ReactNode {
  switch (node.type) {
    case "text":
      return node.value;
    case "product-card":
      return <Keyed key={key}>{shown.products?.card(node.productId)}</Keyed>;
    case "product-link": {
      const words = parts(node.children, shown);
      return <Keyed key={key}>{shown.products?.link(node.productId, words) ?? words}</Keyed>;
    }
    case "recipe":
      return shown.recipe ? (
        <Keyed key={key}>{shown.recipe(node, (nodes) => parts(nodes, shown))}</Keyed>
      ) : (
        <ul key={key}>
          {node.ingredients.map(({ written, children }, at) => (
            <li key={at}>
              {written}
              {parts(children, shown)}
            </li>
          ))}
        </ul>
      );
    case "element": {
      if (!allowed.has(node.tagName)) return <Keyed key={key}>{parts(node.children, shown)}</Keyed>;
      const properties = propertiesOf(node);
      if (node.tagName === "img" && node.properties.avif) return <Photo key={key} of={node} />;
      if (voids.has(node.tagName)) return createElement(node.tagName, { key, ...properties });
      // An empty header cell is the corner of a table: it is no heading.
      if (node.tagName === "th" && node.children.length === 0) return <td key={key} />;
      if (node.tagName === "table") return <Table key={key} of={node} shown={shown} />;
      return createElement(node.tagName, { key, ...properties }, ...parts(node.children, shown));
    }
  }
}

/** How wide a text is shown. */
const textWidth = "(min-width: 45rem) 640px, calc(100vw - 40px)";

/** A picture of the library, in the size that fits. */
function Photo({ of }: { of: Element }) {
  const { avif, webp } = of.properties;
  return (
    <picture>
      <source type="image/avif" srcSet={String(avif)} sizes={textWidth} />
      <source type="image/webp" srcSet={String(webp)} sizes={textWidth} />
      {createElement("img", { ...propertiesOf(of), decoding: "async" })}
    </picture>
  );
}

/**
 * A table too wide for a phone is shown there as one block for each row; any other scrolls sideways in its frame, which
 * the keyboard can focus.
 */
function Table({ of, shown }: { of: Element; shown: Shown }) {
  return (
    <div className={`table-frame ${isWide(of) ? "table-wide" : ""}`} tabIndex={0}>
      <table>{parts(withHeadings(of).children, shown)}</table>
    </div>
  );
}

const Keyed = ({ children }: { children: ReactNode }) => <>{children}</>;
const parts = (nodes: Node[], shown: Shown) => nodes.map((node, index) => part(node, index, shown));

/** The owner's text as elements. `article` has larger type, and its first paragraph in serif. */
export function Prose<N extends Node>({
  body,
  article = false,
  products,
  recipe,
}: {
  body: N[];
  article?: boolean;
  products?: ProductParts;
  recipe?: RecipePart<NoInfer<N>>;
}) {
  // Recipes stand at the outermost level only, where a node is one of `body`.
  return (
    <div className={`prose ${article ? "prose-article" : ""}`}>
      {parts(body, { products, recipe: recipe as RecipePart<Node> | undefined })}
    </div>
  );
}
