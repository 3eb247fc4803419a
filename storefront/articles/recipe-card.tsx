import type { RecipeIngredient, RecipeNode, TreeNode } from "backend/contracts/article";
import { countedForms, mostPortions } from "backend/contracts/recipe";
import { useId, type ReactNode } from "react";
import { words } from "@/shop/messages";
import { Amount, Counted, Portions, PortionSteps, PrintButton, RecipeLink } from "./portions";

/** How what is not the recipe's own is shown. */
export interface RecipeParts {
  /** Words of the text, with their links. */
  words: (nodes: TreeNode[]) => ReactNode;
  /** Below a line: price and stock of the products that it names. */
  facts: (line: RecipeIngredient) => ReactNode;
  /** Below the ingredients: what puts all of it into the cart. */
  buy: ReactNode;
}

interface RecipeCardProps {
  recipe: RecipeNode;
  /** Of the recipe alone, up to the number of portions; null where nothing is reckoned, as in a draft. */
  path: string | null;
  /** Portions that are shown first. */
  portions?: number;
  /** Whether the page is that of the recipe alone. */
  alone?: boolean;
  parts: RecipeParts;
}

/** For how many, how long it takes, and what goes in. */
export function RecipeCard({ recipe, path, portions, alone = false, parts }: RecipeCardProps) {
  const t = words("recipe");
  const base = recipe.portions;
  const heading = useId();
  return (
    <Portions base={base} first={portions ?? base}>
      <section
        aria-labelledby={heading}
        className="recipe my-9 rounded-card border border-line bg-white px-5 py-5 text-base sm:px-7 sm:py-6 print:my-4 print:border-0 print:p-0"
      >
        <h2 id={heading}>{t("ingredients")}</h2>
        <div className="mt-3 flex flex-wrap items-center gap-x-5 gap-y-2">
          {path === null ? (
            <p className="font-semibold">{t("portions", { count: base })}</p>
          ) : (
            <PortionSteps
              path={path}
              most={mostPortions}
              words={{ less: t("less"), more: t("more"), one: t("one"), many: t("many") }}
            />
          )}
          {recipe.minutes === null ? null : (
            <p className="text-soft">{t("minutes", { minutes: recipe.minutes })}</p>
          )}
        </div>
        <ul className="recipe-lines mt-4">
          {recipe.ingredients.map((line, at) => (
            <li key={at}>
              <p>
                <Ingredient line={line} words={parts.words} />
              </p>
              {parts.facts(line)}
            </li>
          ))}
        </ul>
        {parts.buy}
        {alone ? <PrintButton label={t("print")} /> : null}
        {!alone && path !== null ? <RecipeLink path={path}>{t("alone")}</RecipeLink> : null}
      </section>
    </Portions>
  );
}

function Ingredient({ line, words: shown }: { line: RecipeIngredient; words: RecipeParts["words"] }) {
  const { amount, unit, written, children } = line;
  const [first, ...others] = children;
  const counted = first?.type === "text" ? countedForms(first.value) : null;
  // What is weighed is always more than one.
  const most = unit === null && amount ? (amount.to ?? amount.from) : null;
  return (
    <>
      {amount ? (
        <strong className="figures">
          <Amount of={{ amount, unit, written }} />
        </strong>
      ) : null}
      {counted ? (
        <>
          <Counted forms={counted.forms} most={most} />
          {shown([{ type: "text", value: counted.rest }, ...others])}
        </>
      ) : (
        shown(children)
      )}
    </>
  );
}
