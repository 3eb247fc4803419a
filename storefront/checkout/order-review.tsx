import type { CartView } from "backend/contracts/cart";
import type { ReactNode } from "react";
import { words } from "@/shop/messages";
import { cents } from "@/shop/money";
import { OrderedLines } from "@/shop/ordered-lines";
import { Button } from "@/ui/button";
import { CheckField } from "@/ui/field";
import { fieldError } from "./error-list";
import type { Draft } from "./form-values";

interface Props {
  cart: CartView;
  draft: Draft;
  totals: ReactNode;
  children?: ReactNode;
}

/**
 * What is bought and its full price, directly above the order button (Directive 2011/83/EU art. 8(2); WER VI.46 §2;
 * BW 6:230v(3)). `totals` shows the sums of the cart; `children` stand between them and the button.
 */
export function OrderReview({ cart, draft, totals, children }: Props) {
  const t = words("checkout");
  return (
    <section aria-labelledby="bestellen" className="rounded-card border border-line bg-white p-5 sm:p-6">
      <h2 id="bestellen" tabIndex={-1} className="scroll-mt-6 text-2xl">
        {t("review")}
      </h2>
      <div id="overzicht" data-live-region>
        <OrderedLines lines={cart.lines} />
        <p className="mb-3 text-sm">
          {/* A button of the form: what was filled in is kept until the reader comes back. */}
          <Button look="quiet" type="submit" name="intent" value="cart" data-live="go">
            {t("change")}
          </Button>
        </p>
        {totals}
        {cart.needsDelivery && !cart.totals.delivery ? (
          <p className="mt-2 text-sm text-soft">{t("deliveryLater")}</p>
        ) : null}
        <input type="hidden" name="seen_country" value={cart.country} />
        <input type="hidden" name="seen_option_id" value={cart.chosenDelivery ?? ""} />
        <input type="hidden" name="seen_goods_cents" value={cents(cart.totals.goods)} />
        <input type="hidden" name="seen_total_cents" value={cents(cart.totals.total)} />
      </div>
      {children}
      <Consents cart={cart} draft={draft} />
      <Button type="submit" name="intent" value="order" data-live="go" className="mt-4 w-full px-2!">
        {t("order")}
      </Button>
      <p className="mt-3 text-xs text-soft">{t("afterOrder")}</p>
    </section>
  );
}

/** Never preselected. The two for digital content are separate (Directive 2011/83/EU art. 16(m)). */
function Consents({ cart, draft }: { cart: CartView; draft: Draft }) {
  const t = words("checkout");
  const box = (name: "digital_start" | "digital_loses" | "accepts_terms") => ({
    ...{ id: name, name, error: fieldError(name, draft.errors), required: true },
    defaultChecked: draft.values[name] === "on",
  });
  return (
    <div className="mt-5 border-t border-line pt-3">
      {cart.hasDigital ? (
        <>
          <input type="hidden" name="has_digital" value="1" />
          <CheckField {...box("digital_start")}>{t("digitalStart")}</CheckField>
          <CheckField {...box("digital_loses")}>{t("digitalLoses")}</CheckField>
        </>
      ) : null}
      <CheckField {...box("accepts_terms")}>
        {t.rich("accept", {
          terms: (text) => (
            <a href="/voorwaarden" target="_blank" className="text-link">
              {text}
            </a>
          ),
          withdrawal: (text) => (
            <a href="/herroepen" target="_blank" className="text-link">
              {text}
            </a>
          ),
        })}
      </CheckField>
    </div>
  );
}
