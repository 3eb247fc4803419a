import type { Shop } from "backend/contracts/shop";
import { categories } from "@/catalogue/queries";
import { words } from "@/shop/messages";
import { siteName } from "@/shop/site";

const help = [
  { key: "delivery", href: "/levering-en-retour" },
  { key: "withdraw", href: "/herroepen" },
  { key: "contact", href: "/contact" },
  { key: "newsletter", href: "/nieuwsbrief" },
] as const;
const terms = [
  { key: "general", href: "/voorwaarden" },
  { key: "privacy", href: "/privacy" },
  { key: "access", href: "/toegankelijkheid" },
  { key: "feed", href: "/feed.xml" },
] as const;

/** The dark footer: links, and who sells (Directive 2000/31/EC art. 5, WER III.74). */
export async function Foot({ shop }: { shop: Shop }) {
  const t = words("foot");
  const shopLinks = (await categories()).map((one) => ({ href: `/winkel/${one.handle}`, label: one.name }));
  return (
    <footer className="bg-rim-dark text-sm text-white">
      <div className="wrap grid grid-cols-[repeat(auto-fill,minmax(min(100%,8rem),1fr))] gap-x-8 gap-y-9 py-12 sm:grid-cols-3 lg:grid-cols-[1.5fr_1fr_1fr_1fr] lg:py-14">
        <div className="col-span-full lg:col-span-1">
          <p className="mb-2 font-serif text-base">{siteName}</p>
          <p className="max-w-xs text-white/85">{t("about")}</p>
        </div>
        <Column title={t("shop")} links={shopLinks} />
        <Column title={t("help")} links={help.map(({ key, href }) => ({ href, label: t(key) }))} />
        <Column title={t("terms")} links={terms.map(({ key, href }) => ({ href, label: t(key) }))} />
      </div>
      <TraderBlock shop={shop} />
    </footer>
  );
}

function Column({ title, links }: { title: string; links: { href: string; label: string }[] }) {
  return (
    <nav aria-label={title}>
      <p className="mb-1.5 font-serif text-base">{title}</p>
      <ul>
        {links.map((link) => (
          <li key={link.href}>
            <a
              href={link.href}
              className="inline-flex min-h-9 items-center py-1 leading-snug text-white/85 hover:text-white hover:underline"
            >
              {link.label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function TraderBlock({ shop: { trader, paymentMeans } }: { shop: Shop }) {
  const t = words("foot");
  const means = new Intl.ListFormat("nl-BE", { type: "disjunction" }).format(paymentMeans);
  return (
    <div className="border-t border-white/20">
      <div className="wrap py-6 text-xs leading-relaxed text-white/85">
        <p>
          {trader.name}, {trader.legalForm} ({trader.owner}), {trader.street}, {trader.postalCode}{" "}
          {trader.city}, {trader.country}
        </p>
        <p>
          <a href={`mailto:${trader.email}`} className="underline underline-offset-2">
            {trader.email}
          </a>{" "}
          · {t("phone")}{" "}
          <a href={`tel:${trader.phone.replace(/[^+\d]/g, "")}`} className="underline underline-offset-2">
            {trader.phone}
          </a>{" "}
          · {trader.companyNumber} · {trader.register} · {t("vat")} {trader.vatNumber}
        </p>
        {means ? <p>{t("paymentMeans", { means })}</p> : null}
      </div>
    </div>
  );
}
