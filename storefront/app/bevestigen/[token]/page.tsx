import type { MailConsentPage } from "backend/contracts/mail-consent";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { consentEnd } from "@/app/_frame/consent-end";
import { Frame } from "@/app/_frame/frame";
import { words } from "@/shop/messages";
import { PressForm } from "@/sign-up/press-form";
import { consentByLink } from "@/sign-up/queries";
import { ButtonLink } from "@/ui/button";
import { DeadEnd } from "@/ui/dead-end";
import { Letter } from "@/ui/drawings";

type Props = { params: Promise<{ token: string }> };

/** Made for each request and sent complete, so that it works without script. */
export const instant = false;

export function generateMetadata(): Metadata {
  // As on the page of a withdrawal: no search engine keeps it, no other site learns it, and its own form may post.
  return {
    title: words("signUp")("confirm.meta"),
    robots: { index: false, follow: false },
    referrer: "same-origin",
  };
}

/** The link of a mail that asks whether somebody wants mail: the button is the answer. */
export default async function ConfirmRoute({ params }: Props) {
  const { token } = await params;
  const link = (await consentByLink("confirmation", token)) ?? notFound();
  return (
    <Frame quiet>
      {link.state === "page" ? <Asked consent={link.consent} token={token} /> : consentEnd(link.state)}
    </Frame>
  );
}

function Asked({ consent, token }: { consent: MailConsentPage["consent"]; token: string }) {
  const t = words("signUp");
  const { kind, product, state } = consent;
  // Nobody confirms the mail that asks for a review: no link leads here.
  if (kind === "review_invitation") notFound();
  if (state === "gone")
    return (
      <DeadEnd title={t("expired.title")} text={t("expired.text")} drawing={<Letter />}>
        <ButtonLink look="outline" href="/winkel">
          {t("expired.again")}
        </ButtonLink>
      </DeadEnd>
    );
  const back = (
    <ButtonLink look="outline" href={kind === "newsletter" ? "/artikels" : "/winkel"}>
      {t(kind === "newsletter" ? "sent.back" : "sent.shop")}
    </ButtonLink>
  );
  if (state === "confirmed")
    return (
      <DeadEnd title={t("confirm.done.title")} text={t(`confirm.done.${kind}`)} drawing={<Letter />}>
        {back}
      </DeadEnd>
    );
  const text =
    kind === "newsletter"
      ? t("confirm.newsletter")
      : product
        ? t("confirm.back_in_stock", { product: product.title })
        : t("confirm.back_in_stockGone");
  return (
    <DeadEnd title={t("confirm.title")} text={text} drawing={<Letter />}>
      <PressForm action="/api/sign-up/confirm" token={token} label={t("confirm.button")} />
    </DeadEnd>
  );
}
