import type { ProductCard as Card } from "backend/contracts/product";
import { words } from "@/shop/messages";
import { unbroken } from "@/shop/unbroken";
import { Picture, groundClass } from "@/ui/picture";
import { Price } from "@/ui/price";
import { BackInStock } from "./back-in-stock";
import { firstOffer, isProductSoldOut, offerText } from "./offer";

const sizes = "(min-width: 64rem) 262px, (min-width: 36rem) 31vw, 44vw";

/** A product in a grid: the whole card is the link, a blue rim appears on hover and focus. */
export function ProductCard({ product, heading: Heading = "h3" }: { product: Card; heading?: "h2" | "h3" }) {
  const t = words("card");
  const offer = firstOffer(product);
  const { now, prior, unit } = offerText(offer);
  const soldOut = isProductSoldOut(product);
  // The size belongs to the unit price. A product with one variant and no weight has none.
  const size = product.variants.length > 1 || offer.netGrams ? offer.title : null;
  return (
    <article className="group relative flex flex-col">
      <div
        className={`mb-3 overflow-clip rounded-card outline-3 outline-offset-[-3px] outline-transparent transition-[outline-color] group-focus-within:outline-rim group-hover:outline-rim ${groundClass(product.picture.ground)}`}
      >
        <Picture
          of={product.picture}
          sizes={sizes}
          className={`aspect-square w-full object-cover ${soldOut ? "opacity-60" : ""}`}
        />
      </div>
      <Heading className="text-[1.1875rem] leading-tight lg:text-xl">
        <a
          href={`/product/${product.handle}`}
          className="after:absolute after:inset-0 focus-visible:outline-none"
        >
          {product.title}
        </a>
      </Heading>
      <p className="mt-1 mb-1 text-sm leading-snug text-soft">{product.line}</p>
      {soldOut ? (
        <>
          <p className="text-sm font-semibold">{t("soldOut")}</p>
          <BackInStock of={product} className="relative z-[1] text-[0.8125rem] sm:text-sm" />
        </>
      ) : (
        <Price now={now} prior={prior} unit={[size && unbroken(size), unit].filter(Boolean).join(", ")} />
      )}
    </article>
  );
}

/** Cards side by side: two on a phone, three on a tablet, four on a desktop. */
export function ProductGrid({ products, heading }: { products: Card[]; heading?: "h2" | "h3" }) {
  return (
    <ul className="grid grid-cols-[repeat(auto-fill,minmax(min(100%,8.25rem),1fr))] gap-x-4 gap-y-9 sm:grid-cols-3 lg:grid-cols-4 lg:gap-x-6 lg:gap-y-12">
      {products.map((product) => (
        <li key={product.id}>
          <ProductCard product={product} heading={heading} />
        </li>
      ))}
    </ul>
  );
}
