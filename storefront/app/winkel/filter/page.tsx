import type { Metadata } from "next";
import { Breadcrumb } from "@/app/_frame/breadcrumb";
import { filterPath, filtersOf } from "@/catalogue/filters";
import { categories, choices, filteredProducts } from "@/catalogue/queries";
import { words } from "@/shop/messages";
import { pageMeta } from "@/shop/page-meta";
import { ShopPage } from "../shop-page";

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

/** Made for each query, whole and in one piece, so that it also works without script; server.ts keeps it a minute at most. */
export const instant = false;

/** Search engines get the shelf, never its filtered variants. */
export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const { category } = filtersOf(await searchParams);
  const shelf = (await categories()).find((one) => one.handle === category);
  const t = words("shop");
  return pageMeta({
    title: t("filteredTitle"),
    description: t("intro"),
    path: shelf ? `/winkel/${shelf.handle}` : "/winkel",
    hidden: true,
  });
}

export default async function FilteredRoute({ searchParams }: Props) {
  const chosen = filtersOf(await searchParams);
  const [shelves, offered, found] = await Promise.all([categories(), choices(), filteredProducts(chosen)]);
  const shelf = shelves.find((one) => one.handle === chosen.category);
  const t = words("shop");
  return (
    <ShopPage
      title={shelf?.name ?? t("title")}
      intro={shelf?.description ?? t("intro")}
      breadcrumb={
        <Breadcrumb
          trail={[
            { label: t("title"), href: "/winkel" },
            { label: t("filteredTitle"), href: filterPath },
          ]}
        />
      }
      categories={shelves}
      current={shelf?.handle}
      choices={offered}
      list={found ?? { products: [], count: 0 }}
      chosen={chosen}
      none={found ? t("noneFiltered") : words("filter")("invalid")}
    />
  );
}
