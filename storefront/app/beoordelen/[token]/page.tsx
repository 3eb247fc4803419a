import type { ReviewPage } from "backend/contracts/review";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Frame } from "@/app/_frame/frame";
import { oneOf } from "@/app/_frame/query";
import { ProductToReview } from "@/reviews/product-to-review";
import { reviewByLink } from "@/reviews/queries";
import { dayText } from "@/shop/dates";
import { words } from "@/shop/messages";
import { knownRefusal, refusalText } from "@/shop/refusal-text";
import { ButtonLink } from "@/ui/button";
import { DeadEnd } from "@/ui/dead-end";
import { BoilingOver, EmptyPot } from "@/ui/drawings";
import { ErrorBox } from "@/ui/error-box";

type Props = {
  params: Promise<{ token: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

/** Made for each request and sent complete, so that it works without script. */
export const instant = false;

export function generateMetadata(): Metadata {
  // As on the page of a withdrawal: no search engine keeps it, no other site learns it, and its own form may post.
  return {
    title: words("reviews")("page.title"),
    robots: { index: false, follow: false },
    referrer: "same-origin",
  };
}

/** The link of the mail that asks a buyer what he thinks: a form for each product of the order. */
export default async function ReviewRoute({ params, searchParams }: Props) {
  const { token } = await params;
  const { melding, bij, weg } = await searchParams;
  const link = (await reviewByLink(token)) ?? notFound();
  return (
    <Frame quiet>
      {link.state === "page" ? (
        <Order
          {...{ page: link.page, token }}
          code={knownRefusal(oneOf(melding))}
          at={oneOf(bij) ?? null}
          withdrawn={oneOf(weg) ?? null}
        />
      ) : (
        <NoPage state={link.state} />
      )}
    </Frame>
  );
}

interface OrderProps {
  page: ReviewPage;
  token: string;
  /** Code of a refusal, and the product whose form was refused. */
  code: string | null;
  at: string | null;
  /** The product whose review was just taken back. */
  withdrawn: string | null;
}

function Order({ page: { displayId, placedAt, name, products }, token, code, at, withdrawn }: OrderProps) {
  const t = words("reviews");
  const next = products.find(({ review }) => review === null)?.id;
  return (
    <div className="mx-auto max-w-[760px] px-5 pt-9 lg:pt-16">
      <p className="text-sm font-semibold text-broth">
        {t("page.number", { number: displayId, day: dayText(placedAt) })}
      </p>
      <h1 className="text-title">{t("page.title")}</h1>
      <p className="mt-4 text-[1.125rem]">{t("page.intro")}</p>
      <p className="mt-2 text-sm text-soft">
        {t.rich("page.how", {
          how: (text) => (
            <a key="how" href="/beoordelingen" className="text-link">
              {text}
            </a>
          ),
        })}
      </p>
      {code ? (
        <ErrorBox className="mt-6">
          <p>{refusalText(code)}</p>
          {at ? <p className="mt-1 text-sm">{t(code === "away" ? "page.unsure" : "page.goBack")}</p> : null}
        </ErrorBox>
      ) : null}
      <div className="mt-7 grid gap-5">
        {products.map((product) => (
          <ProductToReview
            key={product.id}
            {...{ product, token, name }}
            isOpen={product.id === (code ? at : next)}
            isWithdrawn={product.id === withdrawn}
          />
        ))}
      </div>
    </div>
  );
}

function NoPage({ state }: { state: "expired" | "early" | "away" }) {
  const t = words("reviews");
  return (
    <DeadEnd
      title={t(`${state}.title`)}
      text={t(`${state}.text`)}
      drawing={state === "away" ? <BoilingOver /> : <EmptyPot />}
    >
      <ButtonLink look="outline" href={state === "away" ? "" : "/"}>
        {t(`${state}.on`)}
      </ButtonLink>
    </DeadEnd>
  );
}
