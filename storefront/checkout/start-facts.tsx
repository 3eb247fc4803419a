import type { Shop } from "backend/contracts/shop";
import { words } from "@/shop/messages";

const list = new Intl.ListFormat("nl-BE", { type: "conjunction" });

/** Shown at the start of the order (Directive 2011/83/EU art. 8(3)): countries of delivery and means of payment. */
export function StartFacts({ shop }: { shop: Shop }) {
  const t = words("checkout");
  return (
    <p className="mt-2 mb-8 max-w-[44rem] text-soft">
      {t("start", {
        countries: list.format(shop.countries.map(({ name }) => name)),
        days: shop.deliveryDays,
        means: list.format(shop.paymentMeans),
      })}
    </p>
  );
}
