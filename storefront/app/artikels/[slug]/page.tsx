import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Breadcrumb } from "@/app/_frame/breadcrumb";
import { Frame } from "@/app/_frame/frame";
import { productParts } from "@/app/_frame/product-parts";
import { ArticleLines } from "@/articles/article-card";
import { articleData } from "@/articles/article-data";
import { Headline } from "@/articles/headline";
import { articleBySlug } from "@/articles/queries";
import { Sources } from "@/articles/sources";
import { WriteToMe } from "@/articles/write-to-me";
import { placeholderParam } from "@/edge/next-internals";
import { JsonLd } from "@/shop/json-ld";
import { words } from "@/shop/messages";
import { ogImage } from "@/shop/og-image";
import { pageMeta } from "@/shop/page-meta";
import { shopFacts } from "@/shop/queries";
import { Prose } from "@/ui/prose";

type Props = { params: Promise<{ slug: string }> };

/** The build knows no article; each page is made on its first request and static from then on. */
export const generateStaticParams = () => [{ slug: placeholderParam }];

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const article = await articleBySlug((await params).slug);
  if (!article) return {};
  return pageMeta({
    ...article.seo,
    path: `/artikels/${article.slug}`,
    image: ogImage(article.picture),
    type: "article",
    published: article.publishedAt,
    updated: article.updatedAt,
  });
}

export default async function ArticleRoute({ params }: Props) {
  const article = (await articleBySlug((await params).slug)) ?? notFound();
  const { trader } = await shopFacts();
  const t = words("article");
  const path = `/artikels/${article.slug}`;
  return (
    <Frame section="articles">
      <article>
        <Headline of={article} />
        <div className="mx-auto mt-9 max-w-[680px] px-5 lg:mt-12">
          <Prose
            article
            body={article.body}
            products={productParts(article.products, { sourceArticle: article.slug, returnTo: path })}
          />
          <Sources of={article.sources} />
          <WriteToMe email={trader.email} subject={article.title} />
        </div>
      </article>
      {article.next.length > 0 ? (
        <section aria-labelledby="verder" className="mx-auto mt-16 max-w-[680px] px-5">
          <h2 id="verder" className="mb-6 text-2xl">
            {t("readOn")}
          </h2>
          <ArticleLines articles={article.next} />
        </section>
      ) : null}
      <div className="sr-only">
        <Breadcrumb
          trail={[
            { label: t("all"), href: "/artikels" },
            { label: article.title, href: path },
          ]}
        />
      </div>
      <JsonLd data={articleData(article)} />
    </Frame>
  );
}
