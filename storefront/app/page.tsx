import type { Metadata } from "next";
import type { Organization, WebSite } from "schema-dts";
import { ArticleCard, ArticleLines } from "@/articles/article-card";
import { newestArticles } from "@/articles/queries";
import { ProductGrid } from "@/catalogue/product-card";
import { isProductSoldOut } from "@/catalogue/offer";
import { products } from "@/catalogue/queries";
import { JsonLd } from "@/shop/json-ld";
import { words } from "@/shop/messages";
import { pageMeta } from "@/shop/page-meta";
import { homePage, shopFacts } from "@/shop/queries";
import { absolute, siteName } from "@/shop/site";
import { ButtonLink } from "@/ui/button";
import { Frame } from "./_frame/frame";
import { Hero } from "./_frame/hero";
import { SectionHead } from "./_frame/section-head";

export function generateMetadata(): Metadata {
  const t = words("meta");
  const meta = pageMeta({ title: t("title"), description: t("description"), path: "/" });
  return { ...meta, title: { absolute: t("title") } };
}

export default async function Home() {
  const home = await homePage();
  const [lead, ...others] = home.articles.length > 0 ? home.articles : await newestArticles();
  const advised = home.products.length > 0 ? home.products : await firstForSale();
  const t = words("home");
  return (
    <Frame>
      <Hero of={home} />
      <section aria-labelledby="aanraad" className="wrap section">
        <SectionHead id="aanraad" title={t("advised")} more={{ href: "/winkel", label: t("wholeShop") }} />
        <ProductGrid products={advised} />
      </section>
      {lead ? (
        <section aria-labelledby="lees" className="section bg-butter py-14 lg:py-16">
          <div className="wrap">
            <SectionHead
              id="lees"
              title={t("readFirst")}
              more={{ href: "/artikels", label: t("allArticles") }}
            />
            <div className="grid gap-x-[60px] gap-y-10 lg:grid-cols-[566px_1fr]">
              <ArticleCard article={lead} lead sizes="(min-width: 64rem) 566px, 100vw" />
              <ArticleLines articles={others.slice(0, 5)} />
            </div>
          </div>
        </section>
      ) : null}
      <section aria-labelledby="lijst" className="wrap section">
        <div className="flex flex-col gap-5 border-y border-line py-9 lg:flex-row lg:items-center lg:justify-between">
          <div className="max-w-[42rem]">
            <h2 id="lijst" className="text-h2">
              {t("listTitle")}
            </h2>
            <p className="mt-2">{t("listText")}</p>
          </div>
          <ButtonLink href="/voedingslijst" className="self-start lg:self-center">
            {t("listButton")}
          </ButtonLink>
        </div>
      </section>
      <WhoWeAre />
    </Frame>
  );
}

/** What stands there as long as the owner chose nothing else. */
const firstForSale = async () =>
  (await products()).filter((product) => !isProductSoldOut(product)).slice(0, 4);

/** schema.org's Organization and WebSite: on the front page only. */
async function WhoWeAre() {
  const { trader } = await shopFacts();
  return (
    <>
      <JsonLd<Organization>
        data={{
          "@context": "https://schema.org",
          "@type": "Organization",
          name: siteName,
          legalName: trader.name,
          url: absolute("/"),
          logo: absolute("/icon-512.png"),
          email: trader.email,
          telephone: trader.phone,
          vatID: trader.vatNumber,
          address: {
            "@type": "PostalAddress",
            streetAddress: trader.street,
            postalCode: trader.postalCode,
            addressLocality: trader.city,
            addressCountry: trader.country,
          },
        }}
      />
      <JsonLd<WebSite>
        data={{
          "@context": "https://schema.org",
          "@type": "WebSite",
          name: siteName,
          url: absolute("/"),
          // schema-dts knows no `query-input`, which Google asks for.
          potentialAction: {
            "@type": "SearchAction",
            target: { "@type": "EntryPoint", urlTemplate: absolute("/zoeken?q={search_term_string}") },
            ...{ "query-input": "required name=search_term_string" },
          },
        }}
      />
    </>
  );
}
