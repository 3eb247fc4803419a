import type { CartLine } from "backend/contracts/cart";
import { words } from "@/shop/messages";
import { price } from "@/shop/money";
import { Button } from "@/ui/button";
import { Notice } from "@/ui/notice";
import { groundClass, Picture } from "@/ui/picture";

/**
 * One line of the cart: product, quantity, total before discounts, and why it cannot be ordered if that is so. `refusal`
 * is why its last change was refused; `beside` the lines to which the focus goes when this one is removed.
 */
export function CartLineRow({
  line,
  refusal,
  beside,
}: {
  line: CartLine;
  refusal?: string;
  beside: CartLine[];
}) {
  const t = words("cart");
  const name = [line.title, line.variantTitle].filter(Boolean).join(", ");
  return (
    <li id={line.id} className="cart-line grid gap-x-4 gap-y-2 py-5 sm:gap-x-6">
      <div className={`self-start overflow-hidden rounded-card ${groundClass(line.picture?.ground ?? null)}`}>
        {line.picture ? (
          <Picture of={line.picture} alt="" sizes="112px" className="aspect-square w-full object-cover" />
        ) : null}
      </div>
      <div className="grid content-start gap-x-6 gap-y-1.5 sm:grid-cols-[1fr_auto]">
        <div>
          <h2 className="text-xl">
            {line.handle ? (
              <a href={`/product/${line.handle}`} className="hover:underline">
                {line.title}
              </a>
            ) : (
              line.title
            )}
          </h2>
          <p className="figures text-sm text-soft">
            {line.variantTitle ? `${line.variantTitle}, ` : ""}
            {t("each", { price: price(line.unitPrice) })}
            {line.priceBefore ? (
              <strong className="block text-ink">
                {words("lines")("priceChanged", {
                  before: price(line.priceBefore),
                  now: price(line.unitPrice),
                })}
              </strong>
            ) : null}
            {line.priorPrice ? (
              <span className="block">
                {t("prior", { price: price(line.priorPrice.price), percent: line.priorPrice.percent })}
              </span>
            ) : null}
          </p>
        </div>
        <p className="figures sm:row-span-2 sm:text-right">
          <strong className="text-[1.125rem]">{price(line.original)}</strong>
        </p>
        <div className="flex flex-wrap items-center gap-x-5 gap-y-2">
          {line.digital ? null : <Quantity line={line} name={name} />}
          <form action={`/api/cart/lines/${line.id}`} method="post" data-live>
            <input type="hidden" name="quantity" value="0" />
            <Button
              id={`${line.id}-remove`}
              look="quiet"
              type="submit"
              data-live-focus={beside.map(({ id }) => `${id}-remove`).join(" ")}
              aria-label={t("removeLine", { name })}
              className="text-sm"
            >
              {t("remove")}
            </Button>
          </form>
        </div>
      </div>
      {refusal ? (
        <div className="col-span-full">
          <Notice look="error">{refusal}</Notice>
        </div>
      ) : null}
      <Trouble line={line} name={name} />
    </li>
  );
}

/** Two buttons, each of which posts the new quantity: works without script and without an "update" button. */
function Quantity({ line, name }: { line: CartLine; name: string }) {
  const t = words("cart");
  const side =
    "grid w-11 place-items-center text-xl font-semibold text-rim hover:bg-mist disabled:bg-enamel disabled:text-control";
  return (
    <form
      action={`/api/cart/lines/${line.id}`}
      method="post"
      data-live
      aria-label={t("quantityOf", { name })}
      className="flex min-h-11 items-stretch overflow-clip rounded-control border border-control bg-white"
    >
      <button
        id={`${line.id}-less`}
        name="quantity"
        value={line.quantity - 1}
        disabled={line.quantity <= 1}
        data-live-focus={`${line.id}-more`}
        aria-label={t("less", { name })}
        className={side}
      >
        −
      </button>
      <span className="figures grid min-w-9 place-items-center font-semibold">
        <span className="sr-only">{t("quantity")} </span>
        <span data-live-count data-most={line.availability.left ?? undefined}>
          {line.quantity}
        </span>
      </span>
      <button
        id={`${line.id}-more`}
        name="quantity"
        value={line.quantity + 1}
        disabled={line.availability.left !== null && line.quantity >= line.availability.left}
        data-live-focus={`${line.id}-less`}
        aria-label={t("more", { name })}
        className={side}
      >
        +
      </button>
    </form>
  );
}

/** Why a line cannot be ordered, and a button that solves it. */
function Trouble({ line, name }: { line: CartLine; name: string }) {
  const t = words("cart");
  const { state, left } = line.availability;
  if (state === "ok") return null;
  return (
    <div className="col-span-full">
      <Notice look="error">
        <p>
          {state === "too_many"
            ? t("tooMany", { left: left ?? 0 })
            : t(state === "sold_out" ? "soldOut" : "withdrawn")}
        </p>
        <form action={`/api/cart/lines/${line.id}`} method="post" data-live className="mt-1">
          <input type="hidden" name="quantity" value={state === "too_many" ? (left ?? 0) : 0} />
          <Button
            look="quiet"
            type="submit"
            data-live-focus={`${line.id}-more ${line.id}-less`}
            aria-label={`${name}: ${t(state === "too_many" ? "takeLeft" : "remove")}`}
          >
            {state === "too_many" ? t("takeLeft", { left: left ?? 0 }) : t("removeThis")}
          </Button>
        </form>
      </Notice>
    </div>
  );
}
