import type { Shop } from "backend/contracts/shop";
import { words } from "@/shop/messages";
import { wholeAmount } from "@/shop/money";

const list = new Intl.ListFormat("nl-BE", { type: "conjunction" });

/** The blue line at the top: the amount from which delivery is free, and the countries. */
export function ShopNotice({ shop }: { shop: Shop }) {
  const t = words("shell");
  const countries = list.format(shop.countries.map((country) => country.name));
  return (
    <p className="print:hidden bg-rim px-5 py-2 text-center text-xs text-white">
      {shop.freeDeliveryFrom
        ? t("freeDelivery", { amount: wholeAmount(shop.freeDeliveryFrom), countries })
        : t("noFreeDelivery")}
    </p>
  );
}
