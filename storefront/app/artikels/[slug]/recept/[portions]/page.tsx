import type { TreeNode } from "backend/contracts/article";
import { mostPortions } from "backend/contracts/recipe";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Frame } from "@/app/_frame/frame";
import { productParts } from "@/app/_frame/product-parts";
import { recipePart } from "@/app/_frame/recipe-part";
import { Byline } from "@/articles/byline";
import { isHeading, preparation, recipeOf } from "@/articles/preparation";
import { articleBySlug } from "@/articles/queries";
import { placeholderParam } from "@/edge/next-internals";
import { words } from "@/shop/messages";
import { ogImage } from "@/shop/og-image";
import { pageMeta } from "@/shop/page-meta";
import { Prose } from "@/ui/prose";

type Props = { params: Promise<{ slug: string; portions: string }> };

/** Made on its first request, static from then on. */
export const generateStaticParams = () => [{ slug: placeholderParam, portions: placeholderParam }];

/** The article with its recipe, for a number of portions; null when it has none, or the number is none. */
async function asked({ params }: Props) {
  const { slug, portions } = await params;
  if (!/^[1-9]\d?$/.test(portions) || Number(portions) > mostPortions) return null;
  const article = await articleBySlug(slug);
  const recipe = article && recipeOf(article.body);
  return recipe ? { article, recipe, portions: Number(portions), path: `/artikels/${slug}` } : null;
}

/** Search engines keep the article alone. */
export async function generateMetadata(props: Props): Promise<Metadata> {
  const found = await asked(props);
  if (!found) return {};
  const { article, portions, path } = found;
  const title = words("recipe")("ofPortions", { title: article.title, count: portions });
  const image = ogImage(article.picture);
  return pageMeta({ title, description: article.seo.description, path, image, hidden: true });
}

/** The recipe alone, for as many as are asked for: on a phone beside the stove, on paper, and without script. */
export default async function RecipeRoute(props: Props) {
  const { article, recipe, portions, path } = (await asked(props)) ?? notFound();
  const { products } = article;
  const buying = { sourceArticle: article.slug, returnTo: `${path}/recept/${portions}` };
  const body: TreeNode[] = [recipe];
  const steps = preparation(article.body);
  const t = words("recipe");
  const shown = recipePart({ products, buying, portions, alone: true, path: () => `${path}/recept` });
  return (
    <Frame section="articles">
      <article className="mx-auto max-w-[760px] px-5 pt-8 lg:pt-14 print:pt-0">
        <p className="print:hidden">
          <a href={path} className="text-link inline-flex min-h-11 items-center text-sm">
            {t("back")}
          </a>
        </p>
        <h1 className="mt-1 text-title">{article.title}</h1>
        <Byline of={article} />
        {Object.keys(products).length > 0 ? (
          <p className="mt-3 text-sm text-soft print:hidden">{words("article")("disclosure")}</p>
        ) : null}
        <Prose body={body} products={productParts(products, buying)} recipe={shown} />
        <div className="mt-9 print:mt-4">
          {isHeading(steps[0]) ? null : <h2 className="mb-4 text-2xl">{t("preparation")}</h2>}
          <Prose body={steps} products={productParts(products, buying)} />
        </div>
      </article>
    </Frame>
  );
}
