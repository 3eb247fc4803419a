import type { Category, ProductChoices, ProductList } from "backend/contracts/product";
import type { ReactNode } from "react";
import { Frame } from "@/app/_frame/frame";
import { Pages } from "@/app/_frame/pages";
import { FilterForm } from "@/catalogue/filter-form";
import { pageHref, pageOf, pageSize, type Filters } from "@/catalogue/filters";
import { ProductGrid } from "@/catalogue/product-card";
import { CategoryChoice } from "@/catalogue/category-choice";
import { words } from "@/shop/messages";
import { ButtonLink } from "@/ui/button";

/** Layout of every product list: all products, one category, or a filtered list. */
export function ShopPage({
  title,
  intro,
  breadcrumb,
  categories,
  current,
  choices,
  list,
  chosen = {},
  none,
}: {
  title: string;
  intro: string;
  breadcrumb?: ReactNode;
  categories: Category[];
  current?: string;
  choices: ProductChoices;
  list: ProductList;
  chosen?: Filters;
  none: string;
}) {
  const t = words("shop");
  const shown = current ? { ...chosen, category: current } : chosen;
  return (
    <Frame section="shop">
      <div className="wrap pt-3">
        {breadcrumb}
        <h1 className={breadcrumb ? "mt-3 text-h1" : "mt-6 text-h1 lg:mt-12"}>{title}</h1>
        <p className="mt-3 mb-6 max-w-[40rem] text-[1.125rem] text-soft">{intro}</p>
        <CategoryChoice categories={categories} current={current} />
        <FilterForm categories={categories} choices={choices} chosen={shown} />
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
            <Pages
              page={pageOf(chosen)}
              count={list.count}
              size={pageSize}
              href={(page) => pageHref(shown, page)}
            />
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
