import type { ReviewPage } from "backend/contracts/review";
import { words } from "@/shop/messages";
import { groundClass, Picture } from "@/ui/picture";
import { ReviewForm } from "./review-form";
import { Stars } from "./stars";
import { WithdrawForm } from "./withdraw-form";

type Product = ReviewPage["products"][number];

interface Props {
  product: Product;
  token: string;
  name: string;
  /** Its form is open when the page is. */
  isOpen: boolean;
  /** Its review was just taken back. */
  isWithdrawn: boolean;
}

/** One product of the order: what was said of it, and the form to say it. */
export function ProductToReview({ product, token, name, isOpen, isWithdrawn }: Props) {
  const t = words("reviews");
  const { id, title, picture, review } = product;
  return (
    <section aria-labelledby={id} className="rounded-card border border-line bg-white p-4 sm:p-6">
      <div className="flex items-center gap-4">
        <span
          className={`w-16 shrink-0 overflow-hidden rounded-control ${groundClass(picture?.ground ?? null)}`}
        >
          {picture ? (
            <Picture of={picture} alt="" sizes="64px" className="aspect-square w-full object-cover" />
          ) : null}
        </span>
        <h2
          id={id}
          tabIndex={-1}
          className="min-w-0 scroll-mt-6 text-[1.375rem] leading-tight break-words outline-none"
        >
          {title}
        </h2>
      </div>
      {review ? <Sent review={review} /> : null}
      {isWithdrawn && !review ? (
        <p role="status" className="mt-4 rounded-card bg-butter px-4 py-3.5 font-semibold">
          {t("page.withdrawn")}
        </p>
      ) : null}
      <details className="mt-4" open={isOpen}>
        <summary className="inline-flex min-h-11 cursor-pointer items-center font-semibold text-rim underline underline-offset-4">
          {t(review ? "page.change" : "page.write")}
        </summary>
        <div className="mt-3">
          <ReviewForm product={product} token={token} name={name} />
        </div>
      </details>
      {review ? <WithdrawForm product={id} token={token} /> : null}
    </section>
  );
}

/** What the buyer sent, and what became of it. */
function Sent({ review }: { review: NonNullable<Product["review"]> }) {
  const t = words("reviews");
  const { stars, title, text, name, state, reason } = review;
  return (
    <div className="mt-4 rounded-card bg-butter px-4 py-3.5">
      <p className="font-semibold">{t(`page.state.${state}`)}</p>
      {reason ? <p className="mt-1 text-sm">{t(`page.reason.${reason}`)}</p> : null}
      <p className="mt-2">
        <Stars of={stars} className="size-4.5" />
      </p>
      {title ? <p className="mt-1 font-semibold break-words">{title}</p> : null}
      <p className="mt-1 break-words whitespace-pre-line">{text}</p>
      <p className="mt-1 text-sm text-soft">{name || t("nameless")}</p>
    </div>
  );
}
