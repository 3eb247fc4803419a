import type { Metadata } from "next";
import { Frame } from "@/app/_frame/frame";
import { FoodGroups } from "@/articles/food-groups";
import { foodList } from "@/articles/queries";
import { dayText } from "@/shop/dates";
import { words } from "@/shop/messages";
import { pageMeta } from "@/shop/page-meta";
import { ButtonLink } from "@/ui/button";

/** The printed list is a product of its own. */
const pdf = "/product/voedingslijst";

export async function generateMetadata(): Promise<Metadata> {
  const list = await foodList();
  return pageMeta({
    title: list.title || words("shell")("foodList"),
    description: list.intro,
    path: "/voedingslijst",
  });
}

export default async function FoodListRoute() {
  const list = await foodList();
  const t = words("foodList");
  return (
    <Frame section="foodList">
      <div className="wrap pt-9 lg:pt-16">
        <h1 className="text-h1">{list.title}</h1>
        <p className="mt-4 max-w-[42rem] text-[1.1875rem] leading-relaxed text-soft">{list.intro}</p>
        <FoodGroups
          list={list}
          ours={(product) => (
            <a href={`/product/${product.handle}`} className="text-link">
              {t("ours", { title: product.title })}
            </a>
          )}
        />
        <p className="mt-12 max-w-[42rem]">{list.closing}</p>
        <p className="mt-2 text-sm text-soft">{t("updated", { day: dayText(list.updatedAt) })}</p>
        <section
          aria-labelledby="pdf"
          className="mt-12 flex flex-col gap-5 rounded-card bg-butter px-6 py-8 lg:flex-row lg:items-center lg:justify-between lg:px-10"
        >
          <div>
            <h2 id="pdf" className="text-2xl">
              {t("pdfTitle")}
            </h2>
            <p className="mt-1">{t("pdfText")}</p>
          </div>
          <ButtonLink href={pdf} className="self-start">
            {t("pdfButton")}
          </ButtonLink>
        </section>
      </div>
    </Frame>
  );
}
