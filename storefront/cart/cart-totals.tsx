import type { CartView } from "backend/contracts/cart";
import { codeLabel, waitingText } from "@/shop/discounts";
import { words } from "@/shop/messages";
import { percentText, price } from "@/shop/money";

/** The sums of the cart as the backend computed them: goods, what each code takes, delivery, total, and the VAT included. */
export function CartTotals({ cart }: { cart: CartView }) {
  const t = words("cart");
  const { totals } = cart;
  return (
    <dl className="figures grid gap-y-1.5">
      <Row label={t("items")} value={price(totals.items)} />
      {cart.codes.map((code) => (
        <Row key={code.code} label={codeLabel(code)} value={`−${price(code.amount)}`} />
      ))}
      <Delivery cart={cart} />
      {cart.waiting.map((waiting) => (
        <div key={waiting.code} className="text-sm text-soft">
          <dt className="inline">{waiting.code}: </dt>
          <dd className="inline">{waitingText(waiting)}</dd>
        </div>
      ))}
      <div className="mt-1.5 flex justify-between gap-4 border-t border-line pt-2.5 font-bold">
        <dt>{totals.delivery || !cart.needsDelivery ? t("total") : t("totalWithoutDelivery")}</dt>
        <dd className="text-[1.375rem] leading-snug whitespace-nowrap">{price(totals.total)}</dd>
      </div>
      {totals.vat
        .filter(({ amount }) => amount.amount > 0)
        .map(({ percent, amount }) => (
          <div key={percent} className="flex justify-between gap-4 text-sm text-soft">
            <dt>{t("vat", { percent: percentText(percent) })}</dt>
            <dd>{price(amount)}</dd>
          </div>
        ))}
    </dl>
  );
}

function Row({ label, value }: { label: string; value: string }) {
  return (
    <div className="flex justify-between gap-4">
      <dt>{label}</dt>
      <dd className="whitespace-nowrap">{value}</dd>
    </div>
  );
}

function Delivery({ cart }: { cart: CartView }) {
  const t = words("cart");
  const { delivery, deliveryEstimate } = cart.totals;
  const amount = delivery ?? deliveryEstimate;
  if (!cart.needsDelivery || !amount) return null;
  return (
    <Row
      label={delivery ? t("delivery") : t("deliveryEstimate")}
      value={amount.amount === 0 ? t("free") : price(amount)}
    />
  );
}
