import { createElement, type ReactNode } from "react";
import type { Element, Node } from "./prose-node";
import { labelledTable } from "./prose-table";

/** How a page shows the products that a text names; gives null for one that is no longer for sale. */
export type ProductParts = {
  card: (productId: string) => ReactNode;
  link: (productId: string, children: ReactNode) => ReactNode;
};

/** Second gate behind the backend's: only these ever become elements. */
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

function part(node: Node, key: number, products?: ProductParts): ReactNode {
  switch (node.type) {
    case "text":
      return node.value;
    case "product-card":
      return <Keyed key={key}>{products?.card(node.productId)}</Keyed>;
    case "product-link": {
      const words = parts(node.children, products);
      return <Keyed key={key}>{products?.link(node.productId, words) ?? words}</Keyed>;
    }
    case "element": {
      if (!allowed.has(node.tagName)) return <Keyed key={key}>{parts(node.children, products)}</Keyed>;
      const properties = propertiesOf(node);
      if (voids.has(node.tagName)) return createElement(node.tagName, { key, ...properties });
      // A corner without words heads nothing.
      if (node.tagName === "th" && node.children.length === 0) return <td key={key} />;
      if (node.tagName === "table") return <Table key={key} of={node} products={products} />;
      return createElement(node.tagName, { key, ...properties }, ...parts(node.children, products));
    }
  }
}

/**
 * A table that is wide for a phone is read row by row there; any other scrolls inside its own frame, which can be
 * reached by keyboard.
 */
function Table({ of, products }: { of: Element; products?: ProductParts }) {
  const labelled = labelledTable(of);
  return (
    <div className={`table-frame ${labelled ? "table-wide" : ""}`} tabIndex={0}>
      <table>{parts((labelled ?? of).children, products)}</table>
    </div>
  );
}

const Keyed = ({ children }: { children: ReactNode }) => <>{children}</>;
const parts = (nodes: Node[], products?: ProductParts) =>
  nodes.map((node, index) => part(node, index, products));

/** The owner's text as elements. `article` sets the type larger and the first paragraph in serif. */
export function Prose({
  body,
  article = false,
  products,
}: {
  body: Node[];
  article?: boolean;
  products?: ProductParts;
}) {
  return <div className={`prose ${article ? "prose-article" : ""}`}>{parts(body, products)}</div>;
}
