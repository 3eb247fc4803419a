import type { ProductReviews as Reviews, ShownReview } from "backend/contracts/review";
import { monthText } from "@/shop/dates";
import { words } from "@/shop/messages";
import { averageText } from "./figures";
import { Stars } from "./stars";

/** So many are in sight at once; the others are a click away, on the same page. */
const first = 6;

/**
 * What buyers say of a product, with how they are checked and what the average is made of (Directive 2005/29/EC art.
 * 7(6)). Nothing without reviews.
 */
export function ProductReviews({ of: { average, count, list } }: { of: Reviews }) {
  if (average === null) return null;
  const t = words("reviews");
  const rest = list.slice(first);
  return (
    <section aria-labelledby="beoordelingen">
      <h2 id="beoordelingen" tabIndex={-1} className="scroll-mt-6 text-2xl outline-none">
        {t("title")}
      </h2>
      <p className="mt-2 flex flex-wrap items-center gap-x-3 gap-y-1">
        <span className="figures text-[1.75rem] leading-none font-bold">{averageText(average)}</span>
        <Stars of={average} />
        <span>{t("count", { count })}</span>
      </p>
      <p className="mt-3 max-w-[44rem] text-sm text-soft">
        {t.rich("checked", {
          how: (text) => (
            <a key="how" href="/beoordelingen" className="text-link">
              {text}
            </a>
          ),
        })}
      </p>
      <List of={list.slice(0, first)} />
      {rest.length > 0 ? (
        <details>
          <summary className="inline-flex min-h-11 cursor-pointer items-center font-semibold text-rim underline underline-offset-4">
            {t("all", { count })}
          </summary>
          <List of={rest} />
        </details>
      ) : null}
    </section>
  );
}

function List({ of }: { of: ShownReview[] }) {
  return (
    <ul className="mt-5 grid gap-x-14 md:grid-cols-2">
      {of.map((review) => (
        <li key={review.id} className="border-t border-line py-5">
          <OneReview of={review} />
        </li>
      ))}
    </ul>
  );
}

function OneReview({ of: { stars, title, text, name, writtenOn, answer } }: { of: ShownReview }) {
  const t = words("reviews");
  return (
    <>
      <Stars of={stars} className="size-4.5" />
      {title ? <h3 className="mt-1 text-[1.1875rem] leading-snug break-words">{title}</h3> : null}
      {text ? <p className="mt-1 break-words whitespace-pre-line">{text}</p> : null}
      <p className="mt-2 text-sm text-soft">
        {t("by", { name: name || t("nameless"), month: monthText(writtenOn) })}{" "}
        <span className="font-semibold text-ok">{t("verified")}</span>
      </p>
      {answer ? (
        <div className="mt-3 rounded-card bg-butter px-4 py-3 text-sm">
          <p className="font-semibold">{t("answer")}</p>
          <p className="mt-1 break-words whitespace-pre-line">{answer}</p>
        </div>
      ) : null}
    </>
  );
}
