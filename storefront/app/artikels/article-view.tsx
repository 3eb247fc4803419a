import type { ArticlePreview } from "backend/contracts/article";
import { productParts } from "@/app/_frame/product-parts";
import { ArticleLines } from "@/articles/article-card";
import { Contents } from "@/articles/contents";
import { Headline } from "@/articles/headline";
import { Sources } from "@/articles/sources";
import { WriteToMe } from "@/letters/write-to-me";
import { words } from "@/shop/messages";
import { Prose } from "@/ui/prose";

/** All of an article that a reader sees: on its page, and while it is a draft. */
export function ArticleView({
  article,
  email,
  buying,
}: {
  article: ArticlePreview["article"];
  email: string;
  buying: { sourceArticle?: string; returnTo: string };
}) {
  const t = words("article");
  return (
    <>
      <article>
        <Headline of={article} />
        <div className="mx-auto mt-9 max-w-[680px] px-5 lg:mt-12">
          <Contents body={article.body} />
          <Prose article body={article.body} products={productParts(article.products, buying)} />
          <Sources of={article.sources} />
          <div className="mt-14">
            <WriteToMe about={article.slug} email={email} />
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
