import type { SearchResult } from "backend/contracts/article";
import type { RefusalCode } from "backend/contracts/refusal";
import type { Metadata } from "next";
import { Frame } from "@/app/_frame/frame";
import { ArticleLines } from "@/articles/article-card";
import { ProductGrid } from "@/catalogue/product-card";
import { MOMENTARY } from "@/edge/answer";
import { search } from "@/search/queries";
import { SearchForm } from "@/search/search-form";
import { words } from "@/shop/messages";
import { pageMeta } from "@/shop/page-meta";
import { refusalText } from "@/shop/refusal-text";
import type { Result } from "@/shop/result";
import { ButtonLink } from "@/ui/button";
import { EmptyPot } from "@/ui/drawings";

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

/** Made for each query and sent complete, so that it works without script. The page cache keeps it a minute at most. */
export const instant = false;

export function generateMetadata(): Metadata {
  const t = words("search");
  return pageMeta({ title: t("metaTitle"), description: t("hint"), path: "/zoeken", hidden: true });
}

export default async function SearchRoute({ searchParams }: Props) {
  const { q } = await searchParams;
  const query = ((Array.isArray(q) ? q[0] : q) ?? "").trim();
  const t = words("search");
  return (
    <Frame section="search">
      <div className="wrap pt-9 lg:pt-14">
        <h1 className="mb-6 text-h1">{t("title")}</h1>
        <SearchForm query={query} />
        {query ? (
          <Results query={query} result={await search(query)} />
        ) : (
          <p className="mt-3 text-soft">{t("hint")}</p>
        )}
      </div>
    </Frame>
  );
}

function whyNot(code: RefusalCode): string {
  if (code === "too_many_requests") return refusalText(code);
  return words("search")(code === "unexpected" ? "away" : "tooLong");
}

function Results({ query, result }: { query: string; result: Result<SearchResult> }) {
  const t = words("search");
  if (!result.ok)
    return (
      <p className="mt-9" {...{ [MOMENTARY]: "" }}>
        {whyNot(result.code)}
      </p>
    );
  const { products, articles, more } = result.value;
  if (products.length + articles.length === 0)
    return (
      // The owner sees how often nothing was there to find, so each of these searches reaches the backend.
      <div className="mt-9" {...{ [MOMENTARY]: "" }}>
        <div className="mb-6 max-w-[16rem]">
          <EmptyPot />
        </div>
        <p className="mb-4">{t("none", { query })}</p>
        <ButtonLink look="outline" href="/winkel">
          {t("toShop")}
        </ButtonLink>
      </div>
    );
  return (
    <>
      {products.length > 0 ? (
        <section aria-labelledby="producten" className="mt-12">
          <h2 id="producten" className="mb-5 text-2xl">
            {t("products")}
          </h2>
          <ProductGrid products={products} />
        </section>
      ) : null}
      {articles.length > 0 ? (
        <section aria-labelledby="gevonden" className="mt-14 max-w-[44rem]">
          <h2 id="gevonden" className="mb-5 text-2xl">
            {t("articles")}
          </h2>
          <ArticleLines articles={articles} />
        </section>
      ) : null}
      {more ? <p className="mt-9 text-soft">{t("more")}</p> : null}
    </>
  );
}
