import type { ProductPage, VariantOffer } from "backend/contracts/product";
import { words } from "@/shop/messages";
import { Button } from "@/ui/button";
import { Price } from "@/ui/price";
import { Stepper } from "@/ui/stepper";
import { BackInStock } from "./back-in-stock";
import { firstOffer, isProductSoldOut, isSoldOut, offerText } from "./offer";

/** The price of the chosen variant, in large type, with what it includes. */
export function ChosenPrice({ product }: { product: ProductPage }) {
  const t = words("product");
  return product.variants.map((variant, index) => {
    const { now, prior, unit } = offerText(variant);
    return (
      <div key={variant.id} data-when={index}>
        <Price
          size="page"
          now={now}
          prior={prior}
          unit={[unit, t("vatIncluded")].filter(Boolean).join(", ")}
        />
        {variant.priorPrice ? (
          <p className="text-sm text-soft">
            {t("prior", { price: prior?.price ?? "", percent: variant.priorPrice.percent })}
          </p>
        ) : null}
      </div>
    );
  });
}

/** The controls inside the add-to-cart form: variant, quantity and button. */
export function BuyControls({ product }: { product: ProductPage }) {
  const t = words("product");
  return (
    <>
      <VariantChoice product={product} />
      {isProductSoldOut(product) ? (
        <p className="mt-5 rounded-card bg-mist px-5 py-4">
          <strong>{t("soldOut")}.</strong> {t("soldOutLong")} <BackInStock of={product} />
        </p>
      ) : (
        <div className="mt-5 flex flex-wrap gap-3">
          {product.kind === "digital" ? (
            <input type="hidden" name="quantity" value="1" />
          ) : (
            <Stepper
              id="aantal"
              name="quantity"
              label={t("quantity")}
              less={t("less")}
              more={t("more")}
              max={50}
            />
          )}
          <Button type="submit" className="grow">
            {t("add")}
          </Button>
        </div>
      )}
    </>
  );
}

function VariantChoice({ product }: { product: ProductPage }) {
  const t = words("product");
  const chosen = firstOffer(product);
  const only = product.variants.length === 1;
  return (
    <fieldset className={only ? "hidden" : "mt-5"}>
      <legend className="mb-2 font-semibold">{t(chosen.netGrams ? "content" : "choice")}</legend>
      <div className="grid grid-cols-[repeat(auto-fit,minmax(min(100%,5.75rem),1fr))] gap-2.5">
        {product.variants.map((variant, index) => (
          <label
            key={variant.id}
            className="relative flex min-h-[4.25rem] flex-col justify-center rounded-control border border-control bg-white px-3.5 py-2 leading-snug has-[:checked]:border-rim has-[:checked]:shadow-[inset_0_0_0_1px_var(--color-rim)] has-[:disabled]:border-line has-[:disabled]:bg-mist has-[:focus-visible]:outline-3 has-[:focus-visible]:outline-offset-2 has-[:focus-visible]:outline-rim"
          >
            <input
              type="radio"
              name="variant_id"
              value={variant.id}
              data-pick={index}
              defaultChecked={variant === chosen}
              disabled={isSoldOut(variant) && variant !== chosen}
              className="sr-only"
            />
            <span className="font-semibold">{variant.title}</span>
            <span className="figures text-sm text-soft">{offerText(variant).now}</span>
            {isSoldOut(variant) ? (
              <span className="text-xs font-semibold text-soft">{t("soldOut")}</span>
            ) : null}
          </label>
        ))}
      </div>
    </fieldset>
  );
}

const dot = { in_stock: "bg-ok", low: "bg-broth", sold_out: "bg-control" } as const;

/**
 * Stock of the chosen variant as a sentence, with a link to the form below when it is sold out; `delay` says when a parcel
 * leaves while that is later than usual.
 */
export function StockSentence({ product, delay }: { product: ProductPage; delay: string | null }) {
  const t = words("product");
  const missing = product.variants.filter(isSoldOut);
  if (isProductSoldOut(product)) return null;
  const isDigital = product.kind === "digital";
  const sentence = ({ stock }: VariantOffer) => {
    if (isDigital) return t("digitalStock");
    if (stock.state === "in_stock" && delay) return t("inStockClosed");
    return stock.state === "low" && stock.left !== null
      ? t("lowStock", { left: stock.left })
      : t(stock.state);
  };
  return (
    <div className="mt-3 text-sm">
      {product.variants.map((variant, index) => (
        <div key={variant.id} data-when={index}>
          <p className="flex items-center gap-2.5">
            <span aria-hidden="true" className={`size-2.5 rounded-full ${dot[variant.stock.state]}`} />
            {sentence(variant)}
          </p>
        </div>
      ))}
      {delay && !isDigital ? <p className="mt-1 font-semibold">{delay}</p> : null}
      {missing.map((variant) => (
        <p key={variant.id} className="mt-1 text-soft">
          {t("sizeSoldOut", { size: variant.title })}{" "}
          <BackInStock of={product} size={variant.title} className="text-ink" />
        </p>
      ))}
    </div>
  );
}
