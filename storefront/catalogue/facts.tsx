import type { Declaration, ProductPage } from "backend/contracts/product";
import { Fragment, type ReactNode } from "react";
import { words } from "@/shop/messages";

/**
 * What must be known before the sale (Regulation (EU) 1169/2011 art. 9 and 14; for tools Regulation (EU) 2023/988
 * art. 19), as a list of questions and answers.
 */
export function Facts({ product }: { product: ProductPage }) {
  const t = words("facts");
  const rows = [...(product.declaration ? foodRows(product.declaration, product) : []), ...toolRows(product)];
  if (rows.length === 0) return null;
  const alone = !product.declaration?.nutrition;
  return (
    <section aria-labelledby="feiten">
      <h2 id="feiten" className="mb-4 text-2xl">
        {t(product.declaration ? "inside" : "about")}
      </h2>
      <dl className={alone ? "gap-x-[60px] lg:columns-2" : ""}>
        {rows.map(([term, answer]) => (
          <div key={term} className="mb-3.5 break-inside-avoid">
            <dt className="font-semibold">{term}</dt>
            <dd className="max-w-prose">{answer}</dd>
          </div>
        ))}
      </dl>
      {product.declaration?.statements.map((statement) => (
        <p key={statement} className="mt-2 max-w-[44rem] text-sm text-soft">
          {statement}
        </p>
      ))}
    </section>
  );
}

type Row = [string, ReactNode];

function foodRows(declaration: Declaration, product: ProductPage): Row[] {
  const t = words("facts");
  const allergens = [
    declaration.contains.length > 0 ? t("contains", { what: list(declaration.contains) }) : t("containsNone"),
    declaration.mayContain.length > 0 ? t("mayContain", { what: list(declaration.mayContain) }) : "",
  ];
  const rows: (Row | null)[] = [
    [t("legalName"), declaration.legalName],
    declaration.ingredients.length > 0 ? [t("ingredients"), <Ingredients key="i" of={declaration} />] : null,
    [t("allergens"), allergens.filter(Boolean).join(" ")],
    contentRow(product),
    [t("use"), declaration.use],
    [t("storage"), [declaration.storage, declaration.afterOpening].filter(Boolean).join(" ")],
    declaration.origin ? [t("origin"), declaration.origin] : null,
    [t("operator"), `${declaration.operator.name}, ${declaration.operator.address}`],
  ];
  return rows.filter((row) => row !== null);
}

function contentRow({ variants }: ProductPage): Row | null {
  const t = words("facts");
  const sizes = variants
    .filter((variant) => variant.netGrams)
    .map((variant) =>
      variant.portions
        ? t("contentPortions", { size: variant.title, count: variant.portions })
        : variant.title,
    );
  return sizes.length > 0 ? [t("content"), list(sizes)] : null;
}

/** Allergens are emphasised in the list of ingredients (Regulation (EU) 1169/2011 art. 21). */
function Ingredients({ of }: { of: Declaration }) {
  return of.ingredients.map(({ text, allergen }, index) => (
    <Fragment key={text}>
      {index > 0 ? ", " : null}
      {allergen ? (
        <strong className="font-bold">{index === 0 ? capital(text) : text}</strong>
      ) : index === 0 ? (
        capital(text)
      ) : (
        text
      )}
    </Fragment>
  ));
}

function toolRows({ safety }: ProductPage): Row[] {
  const t = words("facts");
  if (!safety) return [];
  const rows: Row[] = [
    [t("manufacturer"), `${safety.manufacturer}, ${safety.address}, ${safety.email}`],
    [t("identifier"), safety.identifier],
  ];
  if (safety.warnings.length > 0) rows.push([t("warnings"), safety.warnings.join(" ")]);
  return rows;
}

const list = (parts: string[]) => new Intl.ListFormat("nl-BE", { type: "conjunction" }).format(parts);
const capital = (text: string) => text.charAt(0).toLocaleUpperCase("nl-BE") + text.slice(1);
