import { words } from "@/shop/messages";
import { ButtonLink } from "@/ui/button";

/** On the page of an order that arrived: where its buyer says what he thinks of it. */
export function OrderReview({ path }: { path: string | null }) {
  if (!path) return null;
  const t = words("reviews");
  return (
    <section aria-labelledby="oordeel">
      <h2 id="oordeel" className="text-2xl">
        {t("order.title")}
      </h2>
      <p className="mt-2">{t("order.text")}</p>
      <p className="mt-3">
        <ButtonLink look="outline" href={path} rel="nofollow">
          {t("order.button")}
        </ButtonLink>
      </p>
    </section>
  );
}
