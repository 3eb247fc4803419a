import type { CheckoutStatus } from "backend/contracts/checkout";
import { words } from "@/shop/messages";
import { ButtonLink } from "@/ui/button";
import { DeadEnd } from "@/ui/dead-end";
import { BoilingOver, EmptyBowl, EmptyPot } from "@/ui/drawings";
import { AskAgain } from "./ask-again";

type Of<State extends CheckoutStatus["state"]> = Extract<CheckoutStatus, { state: State }>;

/** Not paid yet: the way to the payment page stays open. */
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

/** Paid or nearly so; the page looks again by itself. */
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

/** Nothing was taken and the cart is whole. */
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

/** Paid, no order: everything goes back by itself. */
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

/** The backend does not answer; a payment that was made is safe. */
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
