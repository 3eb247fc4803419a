import type { Category, ProductChoices } from "backend/contracts/product";
import { words } from "@/shop/messages";
import { Button } from "@/ui/button";
import { CheckField, Field, SelectField } from "@/ui/field";
import { filterPath, sorts, type Filters } from "./filters";

/** Brand, form, price, stock and order: a plain GET form in a native `<details>`. */
export function FilterForm({
  categories,
  choices: { brands, forms },
  chosen,
}: {
  categories: Category[];
  choices: ProductChoices;
  chosen: Filters;
}) {
  const t = words("filter");
  const count = Object.keys(chosen).filter(
    (name) => name !== "category" && name !== "page" && chosen[name as keyof Filters] !== "recommended",
  ).length;
  return (
    <details className="group my-6 border-y border-line">
      <summary className="flex min-h-13 items-center justify-between font-semibold">
        {count > 0 ? t("openChosen", { count }) : t("open")}
        <svg
          viewBox="0 0 24 24"
          className="size-5 transition-transform group-open:rotate-180"
          aria-hidden="true"
        >
          <path d="m5 9 7 7 7-7" fill="none" stroke="currentColor" strokeWidth="2.2" />
        </svg>
      </summary>
      <form
        action={filterPath}
        method="get"
        className="grid items-end gap-4 pt-1 pb-6 sm:grid-cols-2 lg:grid-cols-4"
      >
        <SelectField id="category" name="category" label={t("category")} defaultValue={chosen.category ?? ""}>
          <option value="">{t("all")}</option>
          {categories.map((one) => (
            <option key={one.handle} value={one.handle}>
              {one.name}
            </option>
          ))}
        </SelectField>
        <SelectField id="brand" name="brand" label={t("brand")} defaultValue={chosen.brand ?? ""}>
          <option value="">{t("all")}</option>
          {brands.map((brand) => (
            <option key={brand}>{brand}</option>
          ))}
        </SelectField>
        <SelectField id="form" name="form" label={t("form")} defaultValue={chosen.form ?? ""}>
          <option value="">{t("all")}</option>
          {forms.map((form) => (
            <option key={form.code} value={form.code}>
              {form.label}
            </option>
          ))}
        </SelectField>
        <SelectField id="sort" name="sort" label={t("sort")} defaultValue={chosen.sort ?? "recommended"}>
          {sorts.map((sort) => (
            <option key={sort} value={sort}>
              {t(sort)}
            </option>
          ))}
        </SelectField>
        <div className="flex flex-wrap gap-4 *:min-w-28 *:flex-1 sm:col-span-2 lg:col-span-2">
          <Field
            id="price_from"
            name="price_from"
            label={t("priceFrom")}
            inputMode="decimal"
            defaultValue={chosen.price_from}
          />
          <Field
            id="price_to"
            name="price_to"
            label={t("priceTo")}
            inputMode="decimal"
            defaultValue={chosen.price_to}
          />
        </div>
        <CheckField id="in_stock" name="in_stock" value="1" defaultChecked={chosen.in_stock === "1"}>
          {t("inStock")}
        </CheckField>
        <Button type="submit">{t("apply")}</Button>
      </form>
    </details>
  );
}
