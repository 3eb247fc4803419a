import type { ProductPage, VariantOffer } from "backend/contracts/product";
import type {
  Offer,
  Product,
  QuantitativeValue,
  Review,
  UnitPriceSpecification,
  WithContext,
} from "schema-dts";
import { words } from "@/shop/messages";
import { absolute } from "@/shop/site";

const availability = {
  in_stock: "https://schema.org/InStock",
  low: "https://schema.org/LimitedAvailability",
  sold_out: "https://schema.org/OutOfStock",
} as const;

/** schema.org's Product: one Offer for each variant, with its price per kilogram where the law asks one. */
export function productData(product: ProductPage, seller: string): WithContext<Product> {
  const url = absolute(`/product/${product.handle}`);
  return {
    "@context": "https://schema.org",
    "@type": "Product",
    "@id": `${url}#product`,
    name: product.title,
    description: product.seo.description,
    brand: { "@type": "Brand", name: product.brand },
    category: product.categories[0]?.name,
    sku: product.variants[0]?.sku ?? undefined,
    image: product.pictures.map(largest).filter((path) => path !== undefined),
    offers: product.variants.map((variant) => offer(variant, url, seller)),
    ...rated(product.reviews),
  };
}

const scale = { bestRating: 5, worstRating: 1 } as const;

/** What the page shows of reviews; nothing without any. */
function rated({
  average,
  count,
  list,
}: ProductPage["reviews"]): Pick<Product, "aggregateRating" | "review"> {
  if (average === null) return {};
  return {
    aggregateRating: { "@type": "AggregateRating", ratingValue: average, reviewCount: count, ...scale },
    review: list.map(({ stars, name, title, text, writtenOn }): Review => ({
      "@type": "Review",
      reviewRating: { "@type": "Rating", ratingValue: stars, ...scale },
      author: { "@type": "Person", name: name || words("reviews")("nameless") },
      datePublished: writtenOn,
      ...(title ? { name: title } : {}),
      ...(text ? { reviewBody: text } : {}),
    })),
  };
}

function offer(variant: VariantOffer, url: string, seller: string): Offer {
  const currency = variant.price.currency.toUpperCase();
  return {
    "@type": "Offer",
    name: variant.title,
    sku: variant.sku ?? undefined,
    url,
    price: variant.price.amount,
    priceCurrency: currency,
    availability: availability[variant.stock.state],
    itemCondition: "https://schema.org/NewCondition",
    seller: { "@type": "Organization", name: seller },
    priceSpecification: [...unitPrice(variant, currency), ...priorPrice(variant, currency)],
  };
}

/** The price per kilogram, in the form in which Google reads unit prices. */
function unitPrice({ price, netGrams }: VariantOffer, priceCurrency: string): UnitPriceSpecification[] {
  if (!netGrams) return [];
  const kilograms = (value: number): QuantitativeValue => ({
    "@type": "QuantitativeValue",
    value,
    unitCode: "KGM",
  });
  return [
    {
      "@type": "UnitPriceSpecification",
      price: price.amount,
      priceCurrency,
      valueAddedTaxIncluded: true,
      referenceQuantity: { ...kilograms(netGrams / 1000), valueReference: kilograms(1) },
    },
  ];
}

/** The lowest price of the 30 days before a reduction, as the strikethrough price. */
function priorPrice({ priorPrice: prior }: VariantOffer, priceCurrency: string): UnitPriceSpecification[] {
  if (!prior) return [];
  return [
    {
      "@type": "UnitPriceSpecification",
      priceType: "https://schema.org/StrikethroughPrice",
      price: prior.price.amount,
      priceCurrency,
      valueAddedTaxIncluded: true,
    },
  ];
}

/** The widest WebP of a picture, as an absolute address. */
export function largest(picture: ProductPage["picture"]): string | undefined {
  const webp = picture.sources
    .filter((source) => source.format === "webp")
    .sort((a, b) => b.width - a.width)[0];
  return webp && absolute(`/media/${webp.path}`);
}
