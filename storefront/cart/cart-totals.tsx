import type { CartView } from "backend/contracts/cart";
import { words } from "@/shop/messages";
import { percentText, price } from "@/shop/money";

/** What it comes to, as the backend counted it: goods, discount, delivery, total, and the VAT in it. */
export function CartTotals({ cart, strong = false }: { cart: CartView; strong?: boolean }) {
  const t = words("cart");
  const { totals } = cart;
  return (
    <dl className="figures grid grid-cols-[1fr_auto] gap-x-4 gap-y-1.5">
      <dt>{t("items")}</dt>
      <dd className="text-right">{price(totals.items)}</dd>
      {totals.discount.amount > 0 ? (
        <>
          <dt>{t("discount", { codes: cart.codes.map(({ code }) => code).join(", ") })}</dt>
          <dd className="text-right">−{price(totals.discount)}</dd>
        </>
      ) : null}
      <Delivery cart={cart} />
      <dt className="mt-1.5 border-t border-line pt-2.5 font-bold">
        {totals.delivery || !cart.needsDelivery ? t("total") : t("totalWithoutDelivery")}
      </dt>
      <dd
        className={`mt-1.5 border-t border-line pt-2.5 text-right font-bold ${strong ? "text-[1.375rem] leading-snug" : ""}`}
      >
        {price(totals.total)}
      </dd>
      {totals.vat
        .filter(({ amount }) => amount.amount > 0)
        .map(({ percent, amount }) => (
          <div key={percent} className="col-span-2 flex justify-between text-sm text-soft">
            <dt>{t("vat", { percent: percentText(percent) })}</dt>
            <dd>{price(amount)}</dd>
          </div>
        ))}
    </dl>
  );
}

function Delivery({ cart }: { cart: CartView }) {
  const t = words("cart");
  const { delivery, deliveryEstimate } = cart.totals;
  if (!cart.needsDelivery) return null;
  const amount = delivery ?? deliveryEstimate;
  if (!amount) return null;
  return (
    <>
      <dt>{delivery ? t("delivery") : t("deliveryEstimate")}</dt>
      <dd className="text-right">{amount.amount === 0 ? t("free") : price(amount)}</dd>
    </>
  );
}
