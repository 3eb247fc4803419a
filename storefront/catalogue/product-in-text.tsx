import type { ProductCard } from "backend/contracts/product";
import type { ReactNode } from "react";
import { words } from "@/shop/messages";
import { ButtonLink } from "@/ui/button";
import { Picture, groundClass } from "@/ui/picture";
import { Price } from "@/ui/price";
import { BackInStock } from "./back-in-stock";
import { firstOffer, isProductSoldOut, offerText } from "./offer";

/** Forms of product whose pictures are cropped to fill the tall frame; other pictures are shown whole. */
const upright = new Set(["pot"]);

/** A product inside an article, with its current price and stock and a button that adds it to the cart. */
export function ProductInText({
  product,
  buy,
}: {
  product: ProductCard;
  buy: (variantId: string) => ReactNode;
}) {
  const t = words("card");
  const offer = firstOffer(product);
  const href = `/product/${product.handle}`;
  const facts = [offer.title, offer.portions ? t("portions", { count: offer.portions }) : null]
    .filter(Boolean)
    .join(", ");
  return (
    <aside
      aria-label={product.title}
      data-card={product.handle}
      className="product-in-text my-9 overflow-clip rounded-card bg-butter text-base lg:-mx-8"
    >
      <div>
        <a
          href={href}
          tabIndex={-1}
          aria-hidden="true"
          className={`relative block min-h-44 ${groundClass(product.picture.ground)}`}
        >
          <Picture
            of={product.picture}
            sizes="240px"
            alt=""
            className={`absolute inset-0 size-full ${upright.has(product.form.code) ? "object-cover" : "object-contain"}`}
          />
        </a>
        <div className="self-center px-4 py-4 sm:px-6 sm:py-5">
          <h3 className="text-[1.1875rem] leading-snug sm:text-xl">
            <a href={href} className="decoration-gold decoration-2 underline-offset-4 hover:underline">
              {product.title}
            </a>
          </h3>
          <p className="mt-1 text-sm leading-snug text-soft">{`${product.line}. ${facts}.`}</p>
          {isProductSoldOut(product) ? (
            <p className="mt-2 text-sm">
              <strong>{t("soldOut")}</strong> <BackInStock of={product} />
            </p>
          ) : (
            <>
              <div className="mt-2 mb-3 [&_span]:inline [&_span]:pl-1">
                <Price {...offerText(offer)} />
              </div>
              {buy(offer.id)}
            </>
          )}
          {product.variants.length > 1 ? (
            <ButtonLink look="quiet" href={href} className="text-sm">
              {t("allSizes")}
            </ButtonLink>
          ) : null}
        </div>
      </div>
    </aside>
  );
}
