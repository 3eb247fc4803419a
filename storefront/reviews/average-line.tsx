import type { ProductReviews } from "backend/contracts/review";
import { words } from "@/shop/messages";
import { averageText } from "./figures";
import { Star } from "./stars";

/** What buyers think of a product, in a line that leads to what they say; nothing without reviews. */
export function AverageLine({ of: { average, count } }: { of: ProductReviews }) {
  if (average === null) return null;
  const t = words("reviews");
  return (
    <p className="mt-2">
      <a href="#beoordelingen" className="inline-flex min-h-11 flex-wrap items-center gap-x-2 text-link">
        <Star />
        <span>{t("summary", { average: averageText(average), count })}</span>
      </a>
    </p>
  );
}
