import { Button, Text } from "@medusajs/ui";
import { QueryClientProvider, type QueryClient } from "@tanstack/react-query";
import type { Node } from "prosemirror-model";
import { NodeSelection } from "prosemirror-state";
import type { EditorView, NodeView, NodeViewConstructor } from "prosemirror-view";
import type { ReactNode } from "react";
import { createRoot } from "react-dom/client";
import { useProduct, useShownAt } from "./choices";
import { ProductFacts } from "./product-facts";
import { recipeView } from "./recipe-view";
import { sentence, words } from "./words";

/** How the editor shows what is no plain text. @param open the dialog in which the selected node is changed */
export const nodeViews = (
  client: QueryClient,
  open: (dialog: "product_card" | "image") => void,
): Record<string, NodeViewConstructor> => ({
  product_card: drawnByReact("div", client, (node, select) => (
    <Card
      handle={String(node.attrs.handle)}
      onChange={() => {
        select();
        open("product_card");
      }}
    />
  )),
  image: drawnByReact("span", client, ({ attrs }) => (
    <Picture src={String(attrs.src)} alt={String(attrs.alt)} />
  )),
  source: (): NodeView => framed("pre", "article-source", words.source),
  recipe: recipeView,
  footnote: (node): NodeView =>
    framed("section", "article-footnote", sentence("footnote", { label: String(node.attrs.label) })),
});

/** A node without words of its own, drawn by a component. */
const drawnByReact =
  (
    tag: "div" | "span",
    client: QueryClient,
    draw: (node: Node, select: () => void) => ReactNode,
  ): NodeViewConstructor =>
  (first, view, getPos) => {
    const dom = document.createElement(tag);
    dom.contentEditable = "false";
    const root = createRoot(dom);
    const select = () => selectNode(view, getPos());
    const render = (node: Node) =>
      root.render(<QueryClientProvider client={client}>{draw(node, select)}</QueryClientProvider>);
    render(first);
    return {
      dom,
      update: (node) => {
        if (node.type !== first.type) return false;
        render(node);
        return true;
      },
      stopEvent: (event) => event.target instanceof Element && event.target.closest("button") !== null,
      ignoreMutation: () => true,
      // React may be rendering when the editor takes a node away.
      destroy: () => queueMicrotask(() => root.unmount()),
    };
  };

function selectNode(view: EditorView, at: number | undefined): void {
  if (at !== undefined) view.dispatch(view.state.tr.setSelection(NodeSelection.create(view.state.doc, at)));
}

/** Words with a label above them, which is no part of the text. */
function framed(tag: "pre" | "section", className: string, label: string): NodeView {
  const dom = document.createElement("div");
  dom.className = className;
  dom.setAttribute("role", "group");
  dom.setAttribute("aria-label", label);
  const caption = dom.appendChild(document.createElement("p"));
  caption.contentEditable = "false";
  caption.className = "article-caption";
  caption.textContent = label;
  const contentDOM = dom.appendChild(document.createElement(tag));
  return { dom, contentDOM };
}

const Card = ({ handle, onChange }: { handle: string; onChange: () => void }) => {
  const product = useProduct(handle);
  const title = product?.title ?? handle;
  return (
    <div
      role="group"
      aria-label={sentence("product.cardOf", { title })}
      className="article-card flex items-center justify-between gap-x-3 rounded-md border p-3"
    >
      {product ? (
        <ProductFacts product={product} />
      ) : (
        <Text size="small" className={product === null ? "text-ui-fg-error" : ""}>
          {product === null ? sentence("product.missing", { handle }) : words.loading}
        </Text>
      )}
      <Button type="button" size="small" variant="secondary" onClick={onChange}>
        {words.product.other}
      </Button>
    </div>
  );
};

/** A picture of our own; of one from elsewhere only its address and its description. */
const Picture = ({ src, alt }: { src: string; alt: string }) => {
  const address = useShownAt(src);
  return address ? (
    <img src={address} alt={alt} className="article-picture" />
  ) : (
    <span className="article-elsewhere">
      {sentence("image.elsewhere", { address: src })} ({alt === "" ? words.image.none : alt})
    </span>
  );
};
