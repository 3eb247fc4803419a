import type { ProductPage } from "backend/contracts/product";
import { words } from "@/shop/messages";
import { wholeAmount } from "@/shop/money";
import { GuaranteeNotice } from "@/shop/guarantee-notice";
import { shopFacts } from "@/shop/queries";

/** Delivery, withdrawal and guarantee, shown before the sale (Directive 2011/83/EU art. 6). */
export async function Promises({ product }: { product: ProductPage }) {
  const t = words("promises");
  const shop = await shopFacts();
  const digital = product.kind === "digital";
  const withdrawal = digital ? "withdrawalDigital" : product.sealed ? "withdrawalSealed" : "withdrawalText";
  const parts = [
    {
      title: t("delivery"),
      text: digital ? t("deliveryDigital") : deliveryText(shop.deliveryDays, shop.freeDeliveryFrom),
      href: "/levering-en-retour",
      link: t("deliveryLink"),
    },
    {
      title: t("withdrawal"),
      text: t(withdrawal, { days: shop.withdrawalDays }),
      href: "/herroepen",
      link: t("withdrawalLink"),
    },
    { title: t("guarantee"), text: t("guaranteeText"), href: "/contact", link: t("guaranteeLink") },
  ];
  return (
    <section aria-label={t("label")} className="grid gap-8 border-y border-line py-8 sm:grid-cols-3">
      {parts.map((part) => (
        <div key={part.title} className="text-sm">
          <h2 className="mb-1.5 text-[1.1875rem] leading-snug">{part.title}</h2>
          <p className="text-soft">{part.text}</p>
          <a href={part.href} className="text-link mt-1 inline-flex min-h-8 items-center">
            {part.link}
          </a>
        </div>
      ))}
      {digital ? null : <GuaranteeNotice notice={shop.guaranteeNotice} className="sm:col-span-3" />}
    </section>
  );
}

function deliveryText(days: string, freeFrom: number | null): string {
  const t = words("promises");
  return `${days} ${freeFrom ? t("deliveryFree", { amount: wholeAmount(freeFrom) }) : ""}`.trim();
}
