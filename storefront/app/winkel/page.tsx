import type { Metadata } from "next";
import { categories, choices, productList } from "@/catalogue/queries";
import { words } from "@/shop/messages";
import { pageMeta } from "@/shop/page-meta";
import { ShopPage } from "./shop-page";

export function generateMetadata(): Metadata {
  const t = words("shop");
  return pageMeta({ title: t("metaTitle"), description: t("intro"), path: "/winkel" });
}

export default async function ShopRoute() {
  const [all, offered, list] = await Promise.all([categories(), choices(), productList({})]);
  const t = words("shop");
  return (
    <ShopPage
      title={t("title")}
      intro={t("intro")}
      categories={all}
      choices={offered}
      list={list}
      none={t("none")}
    />
  );
}
