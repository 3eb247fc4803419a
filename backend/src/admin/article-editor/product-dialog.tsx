import { useState } from "react";
import type { ProductChoice } from "../../contracts/editor";
import { useProductSearch } from "./choices";
import { Dialog } from "./dialog";
import { Picker } from "./picker";
import { ProductFacts } from "./product-facts";
import { words } from "./words";

interface ProductDialogProps {
  title: string;
  onPick: (product: ProductChoice) => void;
  onClose: () => void;
}

/** Chooses a product by Dutch words. */
export function ProductDialog({ title, onPick, onClose }: ProductDialogProps) {
  const [typed, setTyped] = useState("");
  const products = useProductSearch(typed);
  return (
    <Dialog title={title} onClose={onClose}>
      <Picker
        label={words.product.search}
        hint={words.product.searchHint}
        typed={typed}
        onTyped={setTyped}
        choices={products}
        keyOf={({ handle }) => handle}
        onPick={onPick}
      >
        {(product) => <ProductFacts product={product} />}
      </Picker>
    </Dialog>
  );
}
