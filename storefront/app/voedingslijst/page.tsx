import type { Metadata } from "next";
import { Frame } from "@/app/_frame/frame";
import { FoodGroups } from "@/articles/food-groups";
import { foodList } from "@/articles/queries";
import { dayText } from "@/shop/dates";
import { words } from "@/shop/messages";
import { ownPictures } from "@/shop/own-pictures";
import { pageMeta } from "@/shop/page-meta";
import { ButtonLink } from "@/ui/button";
import { Picture } from "@/ui/picture";

/** The list as a PDF is a product. */
const pdf = "/product/voedingslijst";

const paragraphs = (text: string) => text.split(/\n\s*\n/).filter((paragraph) => paragraph.trim() !== "");

export async function generateMetadata(): Promise<Metadata> {
  const list = await foodList();
  const [description = ""] = paragraphs(list.intro);
  return pageMeta({
    title: list.title || words("shell")("foodList"),
    description,
    path: "/voedingslijst",
  });
}

export default async function FoodListRoute() {
  const list = await foodList();
  const t = words("foodList");
  return (
    <Frame section="foodList">
      <div className="wrap pt-9 lg:pt-16">
        <div className="grid items-center gap-x-12 gap-y-7 lg:grid-cols-[1fr_460px]">
          <div>
            <h1 className="text-h1">{list.title}</h1>
            {paragraphs(list.intro).map((paragraph) => (
              <p key={paragraph} className="mt-4 max-w-[42rem] text-[1.1875rem] leading-relaxed text-soft">
                {paragraph}
              </p>
            ))}
          </div>
          <Picture
            of={ownPictures.foodList}
            sizes="(min-width: 64rem) 460px, 92vw"
            first
            className="aspect-[3/2] w-full rounded-card object-cover print:hidden"
          />
        </div>
        <FoodGroups
          list={list}
          ours={(product) => (
            <a href={`/product/${product.handle}`} className="text-link">
              {t("ours", { title: product.title })}
            </a>
          )}
        />
        {paragraphs(list.closing).map((paragraph) => (
          <p key={paragraph} className="mt-6 max-w-[42rem] first-of-type:mt-12">
            {paragraph}
          </p>
        ))}
        <p className="mt-2 text-sm text-soft">{t("updated", { day: dayText(list.updatedAt) })}</p>
        <section
          aria-labelledby="pdf"
          className="mt-12 flex flex-col gap-5 print:hidden rounded-card bg-butter px-6 py-8 lg:flex-row lg:items-center lg:justify-between lg:px-10"
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
