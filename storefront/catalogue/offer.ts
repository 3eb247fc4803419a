import type { ProductCard, VariantOffer } from "backend/contracts/product";
import { words } from "@/shop/messages";
import { price, unitPriceText } from "@/shop/money";

/** The price of one variant as text: now, the lowest of the 30 days before a reduction, and per kilogram. */
export function offerText(variant: VariantOffer) {
  const t = words("product");
  return {
    now: price(variant.price),
    prior: variant.priorPrice ? { price: price(variant.priorPrice.price), label: t("priorLabel") } : null,
    unit: unitPriceText(variant.unitPrice, t("per")),
  };
}

export const isSoldOut = (variant: VariantOffer) => variant.stock.state === "sold_out";

/** The variant that a card shows and that is preselected: the first in the owner's order that can be bought. */
export function firstOffer(product: ProductCard): VariantOffer {
  const chosen = product.variants.find((variant) => !isSoldOut(variant)) ?? product.variants[0];
  if (!chosen) throw new Error(`product ${product.handle} has no variant`);
  return chosen;
}

export const isProductSoldOut = (product: ProductCard) => product.variants.every(isSoldOut);
