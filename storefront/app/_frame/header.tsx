import type { MenuLink } from "backend/contracts/menu";
import { CartCount } from "@/cart/cart-count";
import { words } from "@/shop/messages";
import { siteName } from "@/shop/site";
import { Bowl } from "@/ui/logo";

export type Section = "shop" | "articles" | "foodList" | "about" | "search";

/** The link of the menu that is marked on pages of a section. */
const pathOfSection: Record<Section, string> = {
  shop: "/winkel",
  articles: "/artikels",
  foodList: "/voedingslijst",
  about: "/over-mij",
  search: "/zoeken",
};

interface MenuProps {
  menu: MenuLink[];
  section?: Section;
}

const isCurrent = (path: string, section: Section | undefined) =>
  section !== undefined && pathOfSection[section] === path ? "true" : undefined;

/** Logo, menu, search and cart above a 4 px blue line. On a phone the menu is inside a native `<details>`. */
export function Header({ menu, section, quiet }: MenuProps & { quiet: boolean }) {
  const t = words("shell");
  return (
    <div className="relative border-b-4 border-rim bg-enamel">
      <div className="wrap flex min-h-16 flex-wrap items-center gap-x-3 lg:min-h-[4.5rem] lg:gap-x-6 xl:gap-x-10">
        {quiet ? null : <PhoneMenu menu={menu} section={section} />}
        <a href="/" aria-label={t("home")} className="flex min-h-11 items-center gap-2.5">
          <Bowl className="size-8 lg:size-9" />
          <span className="font-serif text-[1.375rem] leading-none lg:text-[1.625rem]">{siteName}</span>
        </a>
        {quiet ? null : (
          <nav aria-label={t("mainNav")} className="hidden min-w-[14rem] flex-1 lg:block">
            <ul className="flex flex-wrap gap-x-5 xl:gap-x-7">
              {menu.map(({ label, path }) => (
                <li key={path}>
                  <a
                    href={path}
                    aria-current={isCurrent(path, section)}
                    className="inline-flex min-h-11 items-center border-b-2 border-transparent pt-0.5 hover:border-line aria-[current]:border-gold"
                  >
                    {label}
                  </a>
                </li>
              ))}
            </ul>
          </nav>
        )}
        {quiet ? null : (
          <div className="ml-auto flex items-center gap-5 print:hidden">
            <a
              href="/zoeken"
              aria-current={section === "search" ? "true" : undefined}
              className="hidden min-h-11 items-center border-b-2 border-transparent pt-0.5 hover:border-line aria-[current]:border-gold lg:inline-flex"
            >
              {t("search")}
            </a>
            <CartCount label={t("cart")} />
          </div>
        )}
      </div>
    </div>
  );
}

function PhoneMenu({ menu, section }: MenuProps) {
  const t = words("shell");
  const search = pathOfSection.search;
  const links = menu.some(({ path }) => path === search)
    ? menu
    : [...menu, { label: t("search"), path: search }];
  return (
    <details className="lg:hidden print:hidden">
      <summary className="-ml-2.5 grid size-11 place-items-center rounded-control">
        <span className="sr-only">{t("menu")}</span>
        <svg viewBox="0 0 24 24" className="size-6" aria-hidden="true" focusable="false">
          <path d="M3 6.500h18M3 12h18M3 17.500h18" stroke="currentColor" strokeWidth="2" />
        </svg>
      </summary>
      <nav
        aria-label={t("mainNav")}
        className="absolute inset-x-0 top-full z-10 mt-1 border-b border-line bg-enamel px-5 pb-4"
      >
        <ul>
          {links.map(({ label, path }) => (
            <li key={path} className="border-b border-line last:border-0">
              <a
                href={path}
                aria-current={isCurrent(path, section)}
                className="flex min-h-14 items-center font-serif text-xl aria-[current]:text-rim"
              >
                {label}
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </details>
  );
}
