import type { Metadata } from "next";
import { Breadcrumb } from "@/app/_frame/breadcrumb";
import { filterPath, filtersOf } from "@/catalogue/filters";
import { categories, choices, filteredProducts } from "@/catalogue/queries";
import { words } from "@/shop/messages";
import { pageMeta } from "@/shop/page-meta";
import { ShopPage } from "../shop-page";

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

/** Made for each query and sent complete, so that it works without script. The page cache keeps it a minute at most. */
export const instant = false;

/** The canonical address is that of the category: search engines keep no filtered list. */
export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const { category } = filtersOf(await searchParams);
  const shown = (await categories()).find((one) => one.handle === category);
  const t = words("shop");
  return pageMeta({
    title: t("filteredTitle"),
    description: t("intro"),
    path: shown ? `/winkel/${shown.handle}` : "/winkel",
    hidden: true,
  });
}

export default async function FilteredRoute({ searchParams }: Props) {
  const chosen = filtersOf(await searchParams);
  const [all, offered, list] = await Promise.all([categories(), choices(), filteredProducts(chosen)]);
  const category = all.find((one) => one.handle === chosen.category);
  const t = words("shop");
  return (
    <ShopPage
      title={category?.name ?? t("title")}
      intro={category?.description ?? t("intro")}
      breadcrumb={
        <Breadcrumb
          trail={[
            { label: t("title"), href: "/winkel" },
            { label: t("filteredTitle"), href: filterPath },
          ]}
        />
      }
      categories={all}
      current={category?.handle}
      choices={offered}
      list={list ?? { products: [], count: 0 }}
      chosen={chosen}
      none={list ? t("noneFiltered") : words("filter")("invalid")}
    />
  );
}
