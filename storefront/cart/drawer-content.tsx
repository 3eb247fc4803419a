import { Button, ButtonLink } from "@/ui/button";
import { Notice } from "@/ui/notice";
import type { CartSummary } from "./summary";

export interface DrawerWords {
  title: string;
  close: string;
  added: string;
  empty: string;
  toCart: string;
  toCheckout: string;
  /** There was no answer. */
  offline: string;
  retry: string;
}

/** Content of the drawer: a refusal or a confirmation, the lines, the total, and links to cart and checkout. */
export function DrawerContent({
  cart,
  refusal,
  retry,
  words,
}: {
  cart: CartSummary | null;
  refusal: string | null;
  retry: (() => void) | null;
  words: DrawerWords;
}) {
  const filled = cart && cart.count > 0;
  return (
    <>
      <div className="mt-5">
        {refusal ? (
          <Notice look="error">
            <p>{refusal}</p>
            {retry ? (
              <Button look="quiet" type="button" onClick={retry}>
                {words.retry}
              </Button>
            ) : null}
          </Notice>
        ) : (
          <p role="status" className="font-semibold text-ok">
            {words.added}
          </p>
        )}
      </div>
      {filled ? <Lines cart={cart} /> : null}
      {filled || !refusal ? (
        <div className="mt-auto grid gap-3 pt-6">
          <ButtonLink href="/afrekenen">{words.toCheckout}</ButtonLink>
          <ButtonLink href="/winkelmand" look="outline">
            {words.toCart}
          </ButtonLink>
        </div>
      ) : (
        <p className="mt-5 text-soft">{words.empty}</p>
      )}
    </>
  );
}

function Lines({ cart }: { cart: CartSummary }) {
  return (
    <>
      <ul className="mt-3 divide-y divide-line">
        {cart.lines.map((line) => (
          <li key={line.id} className="grid grid-cols-[4rem_1fr_auto] items-center gap-4 py-3">
            {line.picture ? (
              <img
                src={line.picture.src}
                alt=""
                width={64}
                height={64}
                className={`size-16 rounded-control object-cover ${line.picture.ground}`}
              />
            ) : (
              <span className="size-16 rounded-control bg-mist" />
            )}
            <span>
              <span className="block leading-snug font-semibold">{line.title}</span>
              <span className="figures block text-sm text-soft">{line.detail}</span>
            </span>
            <span className="figures font-semibold">{line.total}</span>
          </li>
        ))}
      </ul>
      {cart.rows.length > 0 ? (
        <ul className="figures grid gap-1 border-t border-line py-3 text-sm">
          {cart.rows.map(({ label, amount }) => (
            <li key={label} className="flex justify-between gap-4">
              {label} <span className="whitespace-nowrap">{amount}</span>
            </li>
          ))}
        </ul>
      ) : null}
      <p className="flex justify-between gap-4 border-t border-line pt-3 font-semibold">
        {cart.totalLabel} <span className="figures">{cart.total}</span>
      </p>
      {cart.delivery ? <p className="mt-1 text-sm text-soft">{cart.delivery}</p> : null}
    </>
  );
}
