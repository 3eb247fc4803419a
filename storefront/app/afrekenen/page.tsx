import type { CartView } from "backend/contracts/cart";
import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { Frame } from "@/app/_frame/frame";
import { liveWords } from "@/app/_frame/live-words";
import { oneOf } from "@/app/_frame/query";
import { CartTotals, SumsStatus } from "@/cart/cart-totals";
import { readersCart } from "@/cart/queries";
import { AddressFields, BuyerFields } from "@/checkout/address-fields";
import { DeliveryChoice } from "@/checkout/delivery-choice";
import { DiscountField } from "@/checkout/discount-field";
import { readDraft } from "@/checkout/draft-cookie";
import { ErrorList } from "@/checkout/error-list";
import { type Draft, noDraft, withoutConsents } from "@/checkout/form-values";
import { InvoiceFields } from "@/checkout/invoice-fields";
import { NoteField } from "@/checkout/note-field";
import { ReviewMail } from "@/checkout/review-mail";
import { OrderReview } from "@/checkout/order-review";
import { StartFacts } from "@/checkout/start-facts";
import { GuaranteeNotice } from "@/shop/guarantee-notice";
import { words } from "@/shop/messages";
import { pageMeta } from "@/shop/page-meta";
import { shopFacts } from "@/shop/queries";
import { knownRefusal } from "@/shop/refusal-text";
import { ButtonLink } from "@/ui/button";
import { DeadEnd } from "@/ui/dead-end";
import { BoilingOver } from "@/ui/drawings";
import { LiveForms } from "@/ui/live-forms";

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

/** Made for each request and sent complete, so that it works without script. */
export const instant = false;

export function generateMetadata(): Metadata {
  const t = words("checkout");
  return pageMeta({ title: t("title"), description: t("metaDescription"), path: "/afrekenen", hidden: true });
}

export default async function CheckoutPage({ searchParams }: Props) {
  const query = await searchParams;
  const answer = await readersCart();
  if (answer.state === "away") return <Away />;
  if (answer.state === "none" || answer.cart.lines.length === 0) redirect("/winkelmand");
  if (!answer.cart.buyable) redirect("/winkelmand?melding=cart_not_buyable");
  const kept = await readDraft(answer.cart.id);
  const code = knownRefusal(oneOf(query.melding));
  const draft: Draft = query.fout
    ? kept
    : { ...noDraft, values: query.bij ? kept.values : withoutConsents(kept.values), code };
  return (
    <Frame quiet>
      <div className="wrap pt-8 lg:pt-12">
        <h1 className="text-title">{words("checkout")("title")}</h1>
        <CheckoutForm cart={answer.cart} draft={draft} />
      </div>
      <LiveForms words={liveWords()} />
    </Frame>
  );
}

async function CheckoutForm({ cart, draft }: { cart: CartView; draft: Draft }) {
  const t = words("checkout");
  const shop = await shopFacts();
  return (
    <>
      <StartFacts shop={shop} />
      <div id="meldingen" data-live-region>
        <ErrorList draft={draft} />
        <SumsStatus cart={cart} />
      </div>
      <form
        action="/api/checkout"
        method="post"
        noValidate
        data-live-keep="keep"
        className="group/checkout grid gap-x-16 gap-y-10 lg:grid-cols-[1fr_25rem]"
      >
        {/* Enter presses the first button of a form: this one updates the sums and never orders. */}
        <button id="bijwerken" name="intent" value="refresh" data-live className="sr-only" tabIndex={-1}>
          {t("refresh")}
        </button>
        <div>
          <BuyerFields draft={draft} country={cart.country} countries={shop.countries} />
          <div id="levering" data-live-region>
            <DeliveryChoice cart={cart} draft={draft} />
          </div>
          <AddressFields draft={draft} />
          <InvoiceFields draft={draft} country={cart.country} countries={shop.countries} />
          <NoteField draft={draft} />
          <ReviewMail draft={draft} />
        </div>
        <div className="grid content-start gap-6 lg:sticky lg:top-6 lg:self-start">
          <div id="korting" data-live-region>
            <DiscountField draft={draft} />
          </div>
          <OrderReview cart={cart} draft={draft} totals={<CartTotals cart={cart} />}>
            {cart.needsDelivery ? <GuaranteeNotice notice={shop.guaranteeNotice} className="mt-4" /> : null}
          </OrderReview>
        </div>
      </form>
    </>
  );
}

/** The backend does not answer; what was typed is kept in the reader's browser. */
function Away() {
  const t = words("checkout");
  return (
    <Frame quiet>
      <DeadEnd title={t("awayTitle")} text={t("awayText")} drawing={<BoilingOver />}>
        <ButtonLink href="/afrekenen">{t("tryAgain")}</ButtonLink>
      </DeadEnd>
    </Frame>
  );
}
