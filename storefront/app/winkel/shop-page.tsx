import type { Category, ProductCard, ProductList } from "backend/contracts/product";
import type { ReactNode } from "react";
import { Frame } from "@/app/_frame/frame";
import { FilterForm } from "@/catalogue/filter-form";
import { choicesOf, type Filters } from "@/catalogue/filters";
import { Pages } from "@/catalogue/pages";
import { ProductGrid } from "@/catalogue/product-card";
import { Shelves } from "@/catalogue/shelves";
import { words } from "@/shop/messages";
import { ButtonLink } from "@/ui/button";

/** The shop's one layout, for everything, for one shelf and for a filtered list. */
export function ShopPage({
  title,
  intro,
  breadcrumb,
  categories,
  current,
  all,
  list,
  chosen = {},
  none,
}: {
  title: string;
  intro: string;
  breadcrumb?: ReactNode;
  categories: Category[];
  current?: string;
  /** The shop's products, for the choices of the form. */
  all: ProductCard[];
  list: ProductList;
  chosen?: Filters;
  none: string;
}) {
  const t = words("shop");
  return (
    <Frame section="shop">
      <div className="wrap pt-3">
        {breadcrumb}
        <h1 className={breadcrumb ? "mt-3 text-h1" : "mt-6 text-h1 lg:mt-12"}>{title}</h1>
        <p className="mt-3 mb-6 max-w-[40rem] text-[1.125rem] text-soft">{intro}</p>
        <Shelves categories={categories} current={current} />
        <FilterForm
          categories={categories}
          choices={choicesOf(all)}
          chosen={current ? { ...chosen, category: current } : chosen}
        />
        <p className="mb-5 flex min-h-8 items-center gap-4 text-sm text-soft">
          {t("count", { count: list.count })}
          {Object.keys(chosen).length > 0 && list.products.length > 0 ? (
            <a href={current ? `/winkel/${current}` : "/winkel"} className="text-link text-ink">
              {t("reset")}
            </a>
          ) : null}
        </p>
        {list.products.length > 0 ? (
          <>
            <ProductGrid products={list.products} heading="h2" />
            <Pages count={list.count} chosen={current ? { ...chosen, category: current } : chosen} />
          </>
        ) : (
          <div className="py-6">
            <p className="mb-4">{none}</p>
            <ButtonLink look="outline" href="/winkel">
              {t("reset")}
            </ButtonLink>
          </div>
        )}
      </div>
    </Frame>
  );
}
