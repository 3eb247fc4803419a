import type { CartView } from "backend/contracts/cart";
import type { Money } from "backend/contracts/money";
import { codeLabel, waitingText } from "@/shop/discounts";
import { words } from "@/shop/messages";
import { percentText, price } from "@/shop/money";

/** What the total is called: without a chosen delivery it is not the whole one. */
function totalLabel({ totals, needsDelivery }: CartView): string {
  const t = words("cart");
  return totals.delivery || !needsDelivery ? t("total") : t("totalWithoutDelivery");
}

/** The number of pieces and the total as a sentence, for screen readers after a change. */
export function SumsStatus({ cart }: { cart: CartView }) {
  const count = words("cart")("countText", { count: cart.count });
  return <p hidden data-live-status>{`${count}. ${totalLabel(cart)}: ${price(cart.totals.total)}.`}</p>;
}

/** The sums of the cart as the backend computed them: goods, what each code takes, delivery, total, and the VAT included. */
export function CartTotals({ cart }: { cart: CartView }) {
  const t = words("cart");
  const { totals } = cart;
  const label = totalLabel(cart);
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
      <div className="mt-1.5 flex flex-wrap justify-between gap-x-4 border-t border-line pt-2.5 font-bold">
        <dt className="flex-[1_1_8rem]">{label}</dt>
        <dd className="text-[1.375rem] leading-snug whitespace-nowrap">{price(totals.total)}</dd>
      </div>
      <Estimate cart={cart} />
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
    <div className="flex flex-wrap justify-between gap-x-4">
      <dt className="flex-[1_1_8rem]">{label}</dt>
      <dd className="whitespace-nowrap">{value}</dd>
    </div>
  );
}

const amountText = (amount: Money): string => (amount.amount === 0 ? words("cart")("free") : price(amount));

/** The delivery that was chosen, which the total holds. */
function Delivery({ cart }: { cart: CartView }) {
  const { delivery } = cart.totals;
  if (!cart.needsDelivery || !delivery) return null;
  return <Row label={words("cart")("delivery")} value={amountText(delivery)} />;
}

/** What delivery would add; below the total, which does not hold it. */
function Estimate({ cart }: { cart: CartView }) {
  const { delivery, deliveryEstimate } = cart.totals;
  if (!cart.needsDelivery || delivery || !deliveryEstimate) return null;
  return (
    <div className="flex flex-wrap justify-between gap-x-4 text-sm text-soft">
      <dt className="flex-[1_1_8rem]">{words("cart")("deliveryEstimate")}</dt>
      <dd className="whitespace-nowrap">{amountText(deliveryEstimate)}</dd>
    </div>
  );
}
