import type { ProductCard } from "backend/contracts/product";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Breadcrumb } from "@/app/_frame/breadcrumb";
import { CountReads } from "@/app/_frame/count-reads";
import { Frame } from "@/app/_frame/frame";
import { AddToCart } from "@/cart/add-to-cart";
import { BuyControls, ChosenPrice, StockSentence } from "@/catalogue/buy-controls";
import { Facts } from "@/catalogue/facts";
import { Gallery } from "@/catalogue/gallery";
import { Mentions } from "@/catalogue/mentions";
import { NutritionTable } from "@/catalogue/nutrition-table";
import { isSoldOut } from "@/catalogue/offer";
import { OwnersNote } from "@/catalogue/owners-note";
import { ProductGrid } from "@/catalogue/product-card";
import { productData } from "@/catalogue/product-data";
import { Promises } from "@/catalogue/promises";
import { productByHandle } from "@/catalogue/queries";
import { placeholderParam } from "@/edge/next-internals";
import { AverageLine } from "@/reviews/average-line";
import { ProductReviews } from "@/reviews/product-reviews";
import { JsonLd } from "@/shop/json-ld";
import { words } from "@/shop/messages";
import { shopFacts } from "@/shop/queries";
import { ogImage } from "@/shop/og-image";
import { pageMeta } from "@/shop/page-meta";
import { siteName } from "@/shop/site";
import { WaitFor } from "@/sign-up/wait-for";

type Props = { params: Promise<{ handle: string }> };

/** The build knows no product; each page is made on its first request and static from then on. */
export const generateStaticParams = () => [{ handle: placeholderParam }];

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const product = await productByHandle((await params).handle);
  if (!product) return {};
  return pageMeta({ ...product.seo, path: `/product/${product.handle}`, image: ogImage(product.picture) });
}

export default async function ProductRoute({ params }: Props) {
  const product = (await productByHandle((await params).handle)) ?? notFound();
  const path = `/product/${product.handle}`;
  const { delay } = await shopFacts();
  const t = words("product");
  const category = product.categories[0];
  const nutrition = product.declaration?.nutrition;
  const [intro, ...more] = product.description;
  // The related products of a bundle are its contents, which are shown first.
  const isBundle = product.form.code === "pakket";
  const related = (
    <Related title={t(isBundle ? "inBundle" : "related")} products={product.related.slice(0, 4)} />
  );
  return (
    <Frame section="shop">
      <div className="wrap pt-3">
        <Breadcrumb
          trail={[
            { label: t("shop"), href: "/winkel" },
            ...(category ? [{ label: category.name, href: `/winkel/${category.handle}` }] : []),
            { label: product.title, href: path },
          ]}
        />
        <div className="mt-3 grid gap-x-[60px] gap-y-7 lg:grid-cols-[550px_1fr] lg:grid-rows-[auto_1fr]">
          <Gallery pictures={product.pictures} />
          <div className="switch min-w-0 lg:row-span-2">
            <p className="text-sm font-semibold text-broth">{product.line}</p>
            <h1 className="mt-0.5 text-title">{product.title}</h1>
            <AverageLine of={product.reviews} />
            {intro ? <p className="mt-3 mb-5 text-[1.125rem] text-ink/85">{intro}</p> : null}
            <ChosenPrice product={product} />
            <AddToCart returnTo={path}>
              <BuyControls product={product} />
            </AddToCart>
            <StockSentence product={product} delay={delay} />
            <WaitFor handle={product.handle} missing={product.variants.filter(isSoldOut)} />
            {product.note ? (
              <div className="mt-8">
                <OwnersNote note={product.note} />
              </div>
            ) : null}
          </div>
          {more.length > 0 ? (
            <div className="max-w-[40rem] space-y-4 lg:col-start-1 lg:pr-6">
              {more.map((paragraph) => (
                <p key={paragraph}>{paragraph}</p>
              ))}
            </div>
          ) : null}
        </div>
        {isBundle ? related : null}
        <div className={`mt-12 grid gap-x-[60px] gap-y-12 ${nutrition ? "lg:grid-cols-2" : ""}`}>
          <Facts product={product} />
          {nutrition ? <NutritionTable nutrition={nutrition} /> : null}
        </div>
        <div className="mt-12">
          <Promises product={product} />
        </div>
        {product.reviews.count > 0 ? (
          <div className="mt-12">
            <ProductReviews of={product.reviews} />
          </div>
        ) : null}
        <div className="mt-12">
          <Mentions of={product.mentions} />
        </div>
        {isBundle ? null : related}
      </div>
      <JsonLd data={productData(product, siteName)} />
      <CountReads of={{ product: product.handle }} />
    </Frame>
  );
}

function Related({ title, products }: { title: string; products: ProductCard[] }) {
  if (products.length === 0) return null;
  return (
    <section aria-labelledby="ook" className="mt-12">
      <h2 id="ook" className="mb-5 text-2xl">
        {title}
      </h2>
      <ProductGrid products={products} />
    </section>
  );
}
