import { Text } from "@medusajs/ui";
import type { ProductChoice } from "../../contracts/editor";
import { sentence } from "./words";

const euros = new Intl.NumberFormat("nl-BE", { style: "currency", currency: "EUR" });

/** Picture, name, price and stock of a product. */
export const ProductFacts = ({ product }: { product: ProductChoice }) => (
  <div className="flex items-center gap-x-3">
    <img src={product.picture} alt="" width={56} height={56} className="rounded-md object-cover" />
    <div>
      <Text size="small" weight="plus">
        {product.title}
      </Text>
      <Text size="small" className="text-ui-fg-subtle">
        {euros.format(product.price.amount)} ·{" "}
        {sentence(`product.stock.${product.stock.state}`, { left: product.stock.left ?? 0 })}
      </Text>
    </div>
  </div>
);
