import type { ArticlePreview } from "backend/contracts/article";
import { productParts } from "@/app/_frame/product-parts";
import { recipePart } from "@/app/_frame/recipe-part";
import { ArticleLines } from "@/articles/article-card";
import { Contents } from "@/articles/contents";
import { Headline } from "@/articles/headline";
import { recipeOf } from "@/articles/preparation";
import { Sources } from "@/articles/sources";
import { WriteToMe } from "@/letters/write-to-me";
import { words } from "@/shop/messages";
import { NewsletterBand } from "@/sign-up/newsletter-band";
import { Prose } from "@/ui/prose";

/**
 * All of an article that a reader sees: on its page, and while it is a draft.
 * @param recipePath of the recipe alone, up to the number of portions; a draft has none
 */
export function ArticleView({
  article,
  email,
  buying,
  recipePath = null,
}: {
  article: ArticlePreview["article"];
  email: string;
  buying: { sourceArticle?: string; returnTo: string };
  recipePath?: string | null;
}) {
  const t = words("article");
  const { body, products } = article;
  const recipe = recipePart({
    products,
    buying,
    // Of several only the first has a page of its own.
    path: (shown) => (shown === recipeOf(body) ? recipePath : null),
  });
  return (
    <>
      <article>
        <Headline of={article} />
        <div className="mx-auto mt-9 max-w-[680px] px-5 lg:mt-12">
          <Contents body={body} />
          <Prose article body={body} products={productParts(products, buying)} recipe={recipe} />
          <Sources of={article.sources} />
          <div className="mt-14">
            <WriteToMe about={article.slug} email={email} />
          </div>
          <div className="mt-6">
            <NewsletterBand />
          </div>
        </div>
      </article>
      {article.next.length > 0 ? (
        <section aria-labelledby="verder" className="mx-auto mt-16 max-w-[680px] px-5 print:hidden">
          <h2 id="verder" className="mb-6 text-2xl">
            {t("readOn")}
          </h2>
          <ArticleLines articles={article.next} />
        </section>
      ) : null}
    </>
  );
}
