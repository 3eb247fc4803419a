import { Button, Text } from "@medusajs/ui";
import type { Command, EditorState } from "prosemirror-state";
import { useProduct } from "./choices";
import { markedRange, removeLink } from "./commands";
import { schema } from "./markdown/schema";
import { ProductFacts } from "./product-facts";
import { sentence, words } from "./words";

interface LinkedProductProps {
  state: EditorState;
  run: (command: Command) => void;
  onChange: () => void;
}

/** The product of the link that the cursor is in. */
export function LinkedProduct({ state, run, onChange }: LinkedProductProps) {
  const handle: unknown = markedRange(state, schema.marks.product_link)?.attrs.handle;
  return typeof handle === "string" ? <Facts handle={handle} run={run} onChange={onChange} /> : null;
}

const Facts = ({ handle, run, onChange }: { handle: string } & Omit<LinkedProductProps, "state">) => {
  const product = useProduct(handle);
  return (
    <div
      role="group"
      aria-label={words.product.linkTitle}
      className="flex flex-wrap items-center gap-3 border-b p-2"
    >
      {product ? (
        <ProductFacts product={product} />
      ) : (
        <Text size="small">{product === null ? sentence("product.missing", { handle }) : words.loading}</Text>
      )}
      <Button type="button" size="small" variant="secondary" onClick={onChange}>
        {words.product.other}
      </Button>
      <Button type="button" size="small" variant="secondary" onClick={() => run(removeLink)}>
        {words.product.remove}
      </Button>
    </div>
  );
};
