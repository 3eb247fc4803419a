import type { ProductCard } from "backend/contracts/product";
import { AddToCart } from "@/cart/add-to-cart";
import { ProductInText } from "@/catalogue/product-in-text";
import { entryOf } from "@/shop/entry-of";
import { words } from "@/shop/messages";
import { Button } from "@/ui/button";
import type { ProductParts } from "@/ui/prose";

/** How a text shows the products it names: a card with price and button, a link, or plain text when not for sale. */
export function productParts(
  products: Record<string, ProductCard>,
  { sourceArticle, returnTo }: { sourceArticle?: string; returnTo: string },
): ProductParts {
  const t = words("product");
  const buy = (variantId: string) => (
    <AddToCart sourceArticle={sourceArticle} returnTo={returnTo}>
      <input type="hidden" name="variant_id" value={variantId} />
      <Button type="submit">{t("add")}</Button>
    </AddToCart>
  );
  return {
    card(id) {
      const product = entryOf(products, id);
      return product ? <ProductInText product={product} buy={buy} /> : null;
    },
    link(id, children) {
      const product = entryOf(products, id);
      return product ? <a href={`/product/${product.handle}`}>{children}</a> : null;
    },
  };
}
