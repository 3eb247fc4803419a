import type { CheckoutStatus } from "backend/contracts/checkout";
import { words } from "@/shop/messages";
import { ButtonLink } from "@/ui/button";
import { DeadEnd } from "@/ui/dead-end";
import { BoilingOver, EmptyBowl, EmptyPot } from "@/ui/drawings";
import { AskAgain } from "./ask-again";

type Of<State extends CheckoutStatus["state"]> = Extract<CheckoutStatus, { state: State }>;

/** Not paid yet: with a link to the payment page. */
export function Open({ checkout }: { checkout: Of<"open"> }) {
  const t = words("order");
  return (
    <DeadEnd title={t("openTitle")} text={t("openText")} drawing={<EmptyBowl />}>
      <div className="flex flex-wrap justify-center gap-3">
        <ButtonLink href={checkout.payUrl}>{t("pay")}</ButtonLink>
        <ButtonLink look="outline" href="/winkelmand">
          {t("toCart")}
        </ButtonLink>
      </div>
    </DeadEnd>
  );
}

/** Paid, or being paid; the page loads itself again. */
export function Processing() {
  const t = words("order");
  return (
    <DeadEnd title={t("processingTitle")} text={t("processingText")} drawing={<BoilingOver />}>
      <AskAgain seconds={3} />
      <ButtonLink look="outline" href="">
        {t("look")}
      </ButtonLink>
    </DeadEnd>
  );
}

/** Nothing was paid, and the cart is unchanged. */
export function Failed({ checkout }: { checkout: Of<"failed"> }) {
  const t = words("order");
  return (
    <DeadEnd title={t(`failed.${checkout.reason}`)} text={t("failedText")} drawing={<EmptyPot />}>
      <div className="flex flex-wrap justify-center gap-3">
        <ButtonLink href="/afrekenen">{t("again")}</ButtonLink>
        <ButtonLink look="outline" href="/winkelmand">
          {t("toCart")}
        </ButtonLink>
      </div>
    </DeadEnd>
  );
}

/** Paid, but no order could be made: the payment is refunded by itself. */
export function Refunded({ checkout }: { checkout: Of<"refunded"> }) {
  const t = words("order");
  return (
    <DeadEnd
      title={t("refundedTitle")}
      text={`${t(`refunded.${checkout.reason}`)} ${t("refundedText")}`}
      drawing={<EmptyPot />}
    >
      <div className="flex flex-wrap justify-center gap-3">
        <ButtonLink href="/winkelmand">{t("toCart")}</ButtonLink>
        <ButtonLink look="outline" href="/contact">
          {t("write")}
        </ButtonLink>
      </div>
    </DeadEnd>
  );
}

/** The backend does not answer; a payment that was made is not lost. */
export function CheckoutUnreachable() {
  const t = words("order");
  return (
    <DeadEnd title={t("awayTitle")} text={t("awayText")} drawing={<BoilingOver />}>
      <AskAgain seconds={10} />
      <ButtonLink look="outline" href="">
        {t("look")}
      </ButtonLink>
    </DeadEnd>
  );
}
