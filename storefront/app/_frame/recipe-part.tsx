import type { RecipeIngredient, RecipeNode, TreeNode } from "backend/contracts/article";
import type { ProductCard } from "backend/contracts/product";
import { productIds } from "@/articles/product-ids";
import { RecipeCard } from "@/articles/recipe-card";
import { AddToCart } from "@/cart/add-to-cart";
import { firstOffer, isProductSoldOut, offerText } from "@/catalogue/offer";
import { entryOf } from "@/shop/entry-of";
import { words } from "@/shop/messages";
import { locale } from "@/shop/site";
import { Button } from "@/ui/button";
import type { RecipePart } from "@/ui/prose";

export interface RecipePlace {
  products: Record<string, ProductCard>;
  buying: { sourceArticle?: string; returnTo: string };
  /** Of the recipe alone; null where nothing is reckoned. */
  path: (recipe: RecipeNode) => string | null;
  portions?: number;
  alone?: boolean;
}

/** How a page shows a recipe: its lines with price and stock of what the shop sells, and one button for all of it. */
export const recipePart =
  ({ products, buying, path, portions, alone }: RecipePlace): RecipePart<TreeNode> =>
  (recipe, shown) => (
    <RecipeCard
      recipe={recipe}
      path={path(recipe)}
      portions={portions}
      alone={alone}
      parts={{
        words: shown,
        facts: (line) => <Facts of={productsIn([line], products)} />,
        buy: <BuyAll recipe={recipe} products={products} buying={buying} />,
      }}
    />
  );

/** Each product once, in the order of the lines. */
function productsIn(lines: RecipeIngredient[], products: Record<string, ProductCard>): ProductCard[] {
  const ids = new Set(lines.flatMap(({ children }) => productIds(children)));
  return [...ids].flatMap((id) => entryOf(products, id) ?? []);
}

/** Today's price and stock of what a line names. */
function Facts({ of }: { of: ProductCard[] }) {
  const t = words("recipe");
  return of.map((product) => {
    const offer = firstOffer(product);
    const { now, prior } = offerText(offer);
    return (
      <p key={product.id} className="text-sm text-soft print:hidden">
        {t("inShop", { title: product.title, size: offer.title, price: now })}
        {prior ? (
          <>
            {" "}
            <span className="sr-only">{prior.label} </span>
            <s aria-hidden="true">{prior.price}</s>
            <span className="sr-only">{prior.price}</span>
          </>
        ) : null}
        {", "}
        <strong className={isProductSoldOut(product) ? "text-clay" : "text-ok"}>
          {t(`stock.${offer.stock.state}`, { left: offer.stock.left ?? 0 })}
        </strong>
      </p>
    );
  });
}

const list = new Intl.ListFormat(locale, { type: "conjunction" });
const listed = (names: string[]) => list.format(names);

/** "Bottenbouillon van rund (250 g)" */
const packOf = (product: ProductCard) => `${product.title} (${firstOffer(product).title})`;

/** One pack of each product of the recipe that can be bought; what cannot is named. */
function BuyAll({
  recipe,
  products,
  buying,
}: { recipe: RecipeNode } & Pick<RecipePlace, "products" | "buying">) {
  const t = words("recipe");
  const named = productsIn(recipe.ingredients, products);
  const forSale = named.filter((product) => !isProductSoldOut(product));
  const soldOut = named.filter(isProductSoldOut);
  const gone = [...new Set(recipe.ingredients.flatMap(({ missing }) => missing))];
  if (named.length === 0 && gone.length === 0) return null;
  return (
    <div className="mt-5 border-t border-line pt-5 print:hidden">
      {forSale.length > 0 ? (
        <AddToCart {...buying}>
          {forSale.map((product) => (
            <input key={product.id} type="hidden" name="variant_id" value={firstOffer(product).id} />
          ))}
          <Button type="submit">{forSale.length > 1 ? t("buyAll") : t("buyOne")}</Button>
          <p className="mt-2 text-sm text-soft">
            {t("buyNote", { count: forSale.length, names: listed(forSale.map(packOf)) })}
          </p>
        </AddToCart>
      ) : null}
      {soldOut.length > 0 ? (
        <p className="mt-2 text-sm">
          {t("leftOutSoldOut", { names: listed(soldOut.map(({ title }) => title)) })}
        </p>
      ) : null}
      {gone.length > 0 ? <p className="mt-2 text-sm">{t("leftOutGone", { names: listed(gone) })}</p> : null}
    </div>
  );
}
