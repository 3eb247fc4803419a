import { environment } from "../../config/environment";
import type { ProductCard, VariantOffer } from "../../contracts/product";
import { labelledForm } from "./labels";
import type { ProductRecord, VariantRecord } from "./product-records";
import { saysContent } from "../../shared/food-facts/completeness";
import { contentOf } from "./net-content";
import { pricePerKilogram } from "./unit-price";

/** A record as a card shows it; null when it lacks what a card must have (a price, a picture, its facts; of a food variant its content). */
export function toCard(record: ProductRecord): ProductCard | null {
  const { food_information: facts, face: picture } = record;
  const variants = [...record.variants]
    .sort((one, other) => (one.variant_rank ?? 0) - (other.variant_rank ?? 0))
    .flatMap((variant) => toOffer(record, variant) ?? []);
  if (!facts || !picture || variants.length === 0) return null;
  return {
    id: record.id,
    handle: record.handle,
    title: record.title,
    line: record.subtitle ?? "",
    brand: record.collection?.title ?? "",
    form: labelledForm(record.type?.value ?? ""),
    kind: facts.kind,
    categories: [...(record.categories ?? [])]
      .sort((one, other) => (one.rank ?? 0) - (other.rank ?? 0))
      .map(({ handle, name }) => ({ handle, name })),
    picture,
    variants,
  };
}

function toOffer(record: ProductRecord, variant: VariantRecord): VariantOffer | null {
  const price = variant.calculated_price;
  const { net_grams, portions } = contentOf(variant.metadata);
  if (!price || !saysContent(record.food_information?.kind ?? "food", net_grams)) return null;
  const netGrams = net_grams ?? null;
  const money = (amount: number) => ({ amount, currency: price.currency_code });
  const perKilogram = pricePerKilogram(price.calculated_amount, netGrams);
  const prior = record.prior.get(variant.id);
  // The price history may not have a price that was just raised yet: an earlier price that is not higher is no
  // reduction.
  const reduced = prior && prior.amount > price.calculated_amount ? prior : null;
  return {
    id: variant.id,
    title: variant.title,
    sku: variant.sku,
    price: money(price.calculated_amount),
    priorPrice: reduced ? { price: money(reduced.amount), percent: reduced.percent } : null,
    unitPrice: perKilogram === null ? null : { price: money(perKilogram), per: "kg" },
    stock: stockOf(record.available.get(variant.id) ?? null),
    netGrams,
    portions,
  };
}

function stockOf(available: number | null): VariantOffer["stock"] {
  if (available === null || available > environment.lowStock) return { state: "in_stock", left: null };
  return available > 0 ? { state: "low", left: available } : { state: "sold_out", left: null };
}
