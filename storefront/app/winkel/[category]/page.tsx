import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Breadcrumb } from "@/app/_frame/breadcrumb";
import { categories, choices, productList } from "@/catalogue/queries";
import { placeholderParam } from "@/edge/next-internals";
import { words } from "@/shop/messages";
import { pageMeta } from "@/shop/page-meta";
import { ShopPage } from "../shop-page";

type Props = { params: Promise<{ category: string }> };

/** The build knows no category; each page is made on its first request and static from then on. */
export const generateStaticParams = () => [{ category: placeholderParam }];

const byHandle = async (handle: string) => (await categories()).find((one) => one.handle === handle);

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const category = await byHandle((await params).category);
  if (!category) return {};
  return pageMeta({
    title: category.name,
    description: category.description,
    path: `/winkel/${category.handle}`,
  });
}

export default async function CategoryPage({ params }: Props) {
  const category = (await byHandle((await params).category)) ?? notFound();
  const [all, offered, list] = await Promise.all([
    categories(),
    choices(),
    productList({ category: category.handle }),
  ]);
  const t = words("shop");
  return (
    <ShopPage
      title={category.name}
      intro={category.description}
      breadcrumb={
        <Breadcrumb
          trail={[
            { label: t("title"), href: "/winkel" },
            { label: category.name, href: `/winkel/${category.handle}` },
          ]}
        />
      }
      categories={all}
      current={category.handle}
      choices={offered}
      list={list}
      none={t("none")}
    />
  );
}
