import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Breadcrumb } from "@/app/_frame/breadcrumb";
import { CountReads } from "@/app/_frame/count-reads";
import { Frame } from "@/app/_frame/frame";
import { ArticleView } from "@/app/artikels/article-view";
import { articleData } from "@/articles/article-data";
import { recipeData } from "@/articles/recipe-data";
import { articleBySlug } from "@/articles/queries";
import { placeholderParam } from "@/edge/next-internals";
import { JsonLd } from "@/shop/json-ld";
import { words } from "@/shop/messages";
import { ogImage } from "@/shop/og-image";
import { pageMeta } from "@/shop/page-meta";
import { shopFacts } from "@/shop/queries";

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
    markdown: `/artikels/${article.slug}.md`,
  });
}

export default async function ArticleRoute({ params }: Props) {
  const article = (await articleBySlug((await params).slug)) ?? notFound();
  const { trader } = await shopFacts();
  const recipe = recipeData(article);
  const t = words("article");
  const path = `/artikels/${article.slug}`;
  return (
    <Frame section="articles">
      <ArticleView
        article={article}
        email={trader.email}
        buying={{ sourceArticle: article.slug, returnTo: path }}
        recipePath={`${path}/recept`}
      />
      <div className="sr-only">
        <Breadcrumb
          trail={[
            { label: t("all"), href: "/artikels" },
            { label: article.title, href: path },
          ]}
        />
      </div>
      <JsonLd data={articleData(article)} />
      {recipe ? <JsonLd data={recipe} /> : null}
      <CountReads of={{ article: article.slug }} />
    </Frame>
  );
}
