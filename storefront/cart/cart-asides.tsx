import type { CartView } from "backend/contracts/cart";
import type { Shop } from "backend/contracts/shop";
import { waitingText } from "@/shop/discounts";
import { words } from "@/shop/messages";
import { price } from "@/shop/money";
import { Button } from "@/ui/button";
import { FieldError } from "@/ui/field";
import { freeDeliveryText } from "./summary";

const field =
  "min-h-12 w-full min-w-0 rounded-control border border-control bg-white px-4 aria-invalid:border-2 aria-invalid:border-clay";

/**
 * A discount code, the codes in use, and those that take nothing yet. An automatic promotion cannot be removed. After a
 * refusal: why, and what was typed.
 */
export function DiscountCode({ cart, error, typed }: { cart: CartView; error?: string; typed?: string }) {
  const t = words("cart");
  return (
    <section aria-labelledby="kortingscode">
      <h2 id="kortingscode" className="mb-1.5 text-base font-semibold [font-family:var(--font-sans)]">
        {t("code")}
      </h2>
      {cart.codes
        .filter(({ automatic }) => automatic)
        .map(({ code, name, amount }) => (
          <p key={code} className="figures text-sm">
            {t("codeUsed", { code: name, amount: price(amount) })}
          </p>
        ))}
      {typedCodes(cart).map(({ code, text }) => (
        <form
          key={code}
          action="/api/cart/codes/remove"
          method="post"
          data-live
          className="flex items-center justify-between gap-3"
        >
          <input type="hidden" name="code" value={code} />
          <span className="figures text-sm">{text}</span>
          <Button
            look="quiet"
            type="submit"
            className="text-sm"
            data-live-focus="code"
            aria-label={t("removeCode", { code })}
          >
            {t("remove")}
          </Button>
        </form>
      ))}
      <form action="/api/cart/codes" method="post" data-live className="grid grid-cols-[1fr_auto] gap-2.5">
        <label htmlFor="code" className="sr-only">
          {t("code")}
        </label>
        <input
          id="code"
          name="code"
          required
          autoComplete="off"
          autoCapitalize="characters"
          defaultValue={error ? typed : undefined}
          aria-invalid={error ? true : undefined}
          aria-describedby={error ? "code-error" : undefined}
          className={`${field} uppercase`}
        />
        <Button look="outline" type="submit" id="code-gebruiken">
          {t("useCode")}
        </Button>
        <FieldError id="code-error" text={error} />
      </form>
    </section>
  );
}

function typedCodes(cart: CartView): { code: string; text: string }[] {
  const t = words("cart");
  const used = cart.codes.filter(({ automatic }) => !automatic);
  return [
    ...used.map(({ code, amount }) => ({ code, text: t("codeUsed", { code, amount: price(amount) }) })),
    ...cart.waiting.map((each) => ({ code: each.code, text: `${each.code}: ${waitingText(each)}` })),
  ];
}

/** What delivery costs, by country, before anyone fills in an address. */
export function DeliveryEstimate({
  cart,
  countries,
  delay,
  error,
}: {
  cart: CartView;
  countries: Shop["countries"];
  delay: Shop["delay"];
  error?: string;
}) {
  const t = words("cart");
  if (!cart.needsDelivery) return null;
  return (
    <section aria-labelledby="levering">
      <h2 id="levering" className="mb-1.5 text-base font-semibold [font-family:var(--font-sans)]">
        {t("deliveryTo")}
      </h2>
      <form action="/api/cart/country" method="post" data-live className="grid grid-cols-[1fr_auto] gap-2.5">
        <label htmlFor="land" className="sr-only">
          {t("country")}
        </label>
        <select id="land" name="country" defaultValue={cart.country} autoComplete="country" className={field}>
          {countries.map(({ code, name }) => (
            <option key={code} value={code}>
              {name}
            </option>
          ))}
        </select>
        <Button look="outline" type="submit" id="land-kiezen">
          {t("showDelivery")}
        </Button>
        <FieldError id="land-error" text={error} />
      </form>
      <ul className="figures mt-3 grid gap-1 text-sm">
        {cart.delivery.map((option) => (
          <li key={option.id} className="flex justify-between gap-4">
            <span>{option.name}</span>
            <span>{option.price.amount === 0 ? t("free") : price(option.price)}</span>
          </li>
        ))}
      </ul>
      {delay ? <p className="mt-3 text-sm font-semibold">{delay}</p> : null}
    </section>
  );
}

/** The amount still missing for free delivery, as a sentence and as a bar. */
export function FreeDelivery({ cart }: { cart: CartView }) {
  const text = freeDeliveryText(cart);
  if (!text || !cart.freeDelivery) return null;
  const { from, remaining } = cart.freeDelivery;
  return (
    <div className="rounded-card bg-butter px-5 py-4 text-sm">
      <p className="figures font-semibold">{text}</p>
      <progress
        aria-hidden="true"
        value={Math.max(0, from.amount - remaining.amount)}
        max={from.amount}
        className="mt-2.5 block h-1.5 w-full appearance-none overflow-hidden rounded-full bg-white [&::-moz-progress-bar]:bg-rim [&::-webkit-progress-bar]:bg-white [&::-webkit-progress-value]:bg-rim"
      />
    </div>
  );
}
