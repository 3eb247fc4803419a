import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { consentEnd } from "@/app/_frame/consent-end";
import { Frame } from "@/app/_frame/frame";
import { words } from "@/shop/messages";
import { PressForm } from "@/sign-up/press-form";
import { consentByLink } from "@/sign-up/queries";
import { ButtonLink } from "@/ui/button";
import { DeadEnd } from "@/ui/dead-end";
import { EmptyPot, Letter } from "@/ui/drawings";

type Props = { params: Promise<{ token: string }> };

/** Made for each request and sent complete, so that it works without script. */
export const instant = false;

export function generateMetadata(): Metadata {
  // As on the page of a withdrawal: no search engine keeps it, no other site learns it, and its own form may post.
  return {
    title: words("signUp")("stop.meta"),
    robots: { index: false, follow: false },
    referrer: "same-origin",
  };
}

/** The link below each mail that was asked for, and below the one that asks for a review: one button, no question. */
export default async function StopRoute({ params }: Props) {
  const { token } = await params;
  const link = (await consentByLink("stop", token)) ?? notFound();
  const t = words("signUp");
  if (link.state !== "page") return <Frame quiet>{consentEnd(link.state)}</Frame>;
  const { kind, state } = link.consent;
  const isReview = kind === "review_invitation";
  return (
    <Frame quiet>
      {state === "gone" ? (
        <DeadEnd
          title={t(isReview ? "gone.reviewTitle" : "gone.title")}
          text={t(`gone.${kind}`)}
          drawing={<EmptyPot />}
        >
          <ButtonLink look="outline" href="/artikels">
            {t("sent.back")}
          </ButtonLink>
        </DeadEnd>
      ) : (
        <DeadEnd title={t("stop.title")} text={t(`stop.${kind}`)} drawing={<Letter />}>
          <PressForm
            action="/api/sign-up/stop"
            token={token}
            label={t(isReview ? "stop.reviewButton" : "stop.button")}
          />
        </DeadEnd>
      )}
    </Frame>
  );
}
