import type { CartView } from "backend/contracts/cart";
import type { Metadata } from "next";
import { Frame } from "@/app/_frame/frame";
import { DeliveryEstimate, DiscountCode, FreeDelivery } from "@/cart/cart-asides";
import { CartLineRow } from "@/cart/cart-line-row";
import { CartTotals, SumsStatus } from "@/cart/cart-totals";
import { type CartAnswer, readersCart } from "@/cart/queries";
import { words } from "@/shop/messages";
import { pageMeta } from "@/shop/page-meta";
import { shopFacts } from "@/shop/queries";
import { knownRefusal, refusalText } from "@/shop/refusal-text";
import { ButtonLink } from "@/ui/button";
import { DeadEnd } from "@/ui/dead-end";
import { BoilingOver, EmptyBowl } from "@/ui/drawings";
import { LiveForms } from "@/ui/live-forms";
import { Notice } from "@/ui/notice";
import { liveWords } from "../_frame/live-words";
import { oneOf, safePath } from "../_frame/query";

type Query = Record<string, string | string[] | undefined>;
type Props = { searchParams: Promise<Query> };

/** Made for each request and sent complete, so that it works without script. */
export const instant = false;

export function generateMetadata(): Metadata {
  const t = words("cart");
  return pageMeta({
    title: t("title"),
    description: t("metaDescription"),
    path: "/winkelmand",
    hidden: true,
  });
}

export default async function CartPage({ searchParams }: Props) {
  const query = await searchParams;
  const answer = await readersCart();
  const refusal = refusalIn(query, answer);
  return (
    <Frame quiet>
      <div id="mand" data-live-region>
        {refusal?.at === null ? (
          <div className="wrap pt-6">
            <Notice look="error">{refusal.text}</Notice>
          </div>
        ) : null}
        {answer.state === "away" ? <Away /> : null}
        {answer.state === "none" || (answer.state === "cart" && answer.cart.lines.length === 0) ? (
          <Empty />
        ) : null}
        {answer.state === "cart" && answer.cart.lines.length > 0 ? (
          <Filled cart={answer.cart} back={safePath(query.terug)} refusal={refusal} />
        ) : null}
      </div>
      <LiveForms words={liveWords()} />
    </Frame>
  );
}

/** A refusal and where it is shown: beside the line, the discount code or the country that was refused, else on top. */
interface ShownRefusal {
  text: string;
  at: string | null;
  /** The code that was typed. */
  code: string | undefined;
}

function refusalIn(query: Query, answer: CartAnswer): ShownRefusal | null {
  const known = knownRefusal(oneOf(query.melding));
  if (!known) return null;
  const lines = answer.state === "cart" ? answer.cart.lines.map(({ id }) => id) : [];
  const at = [...(lines.length > 0 ? ["code", "land"] : []), ...lines].find(
    (place) => place === oneOf(query.bij),
  );
  return { text: refusalText(known), at: at ?? null, code: oneOf(query.code) };
}

async function Filled({
  cart,
  back,
  refusal,
}: {
  cart: CartView;
  back: string;
  refusal: ShownRefusal | null;
}) {
  const t = words("cart");
  const refusedAt = (place: string) => (refusal?.at === place ? refusal.text : undefined);
  const { countries, delay } = await shopFacts();
  return (
    <div className="wrap grid gap-x-16 pt-9 lg:grid-cols-[1fr_22rem] lg:pt-14">
      <div>
        <div className="mb-2 flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1">
          <h1 className="text-title">{t("title")}</h1>
          <a href={back} className="text-link">
            {t("goOn")}
          </a>
        </div>
        <ul className="cart-lines divide-y divide-line border-b border-line">
          {cart.lines.map((line, index) => (
            <CartLineRow
              key={line.id}
              line={line}
              refusal={refusedAt(line.id)}
              beside={[...cart.lines.slice(index + 1, index + 2), ...cart.lines.slice(0, index).slice(-1)]}
            />
          ))}
        </ul>
        <div className="mt-6">
          <FreeDelivery cart={cart} />
        </div>
      </div>
      <aside aria-label={t("summary")} className="mt-9 grid content-start gap-8 lg:mt-0">
        <section className="rounded-card border border-line p-5 sm:p-6">
          <CartTotals cart={cart} />
          <SumsStatus cart={cart} />
          {cart.buyable ? (
            <ButtonLink href="/afrekenen" className="mt-5 w-full">
              {t("toCheckout")}
            </ButtonLink>
          ) : (
            <p className="mt-5 text-sm font-semibold text-clay">{t("notBuyable")}</p>
          )}
        </section>
        <DiscountCode cart={cart} error={refusedAt("code")} typed={refusal?.code} />
        <DeliveryEstimate cart={cart} countries={countries} delay={delay} error={refusedAt("land")} />
      </aside>
    </div>
  );
}

function Empty() {
  const t = words("cart");
  return (
    <DeadEnd title={t("emptyTitle")} text={t("emptyText")} drawing={<EmptyBowl />}>
      <div className="flex flex-wrap justify-center gap-3">
        <ButtonLink href="/winkel">{t("toShop")}</ButtonLink>
        <ButtonLink look="outline" href="/artikels">
          {t("toArticles")}
        </ButtonLink>
      </div>
    </DeadEnd>
  );
}

function Away() {
  const t = words("cart");
  return (
    <DeadEnd title={t("awayTitle")} text={t("awayText")} drawing={<BoilingOver />}>
      <ButtonLink href="/winkelmand">{t("tryAgain")}</ButtonLink>
    </DeadEnd>
  );
}
