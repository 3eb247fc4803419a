import type { Declaration } from "backend/contracts/product";
import { words } from "@/shop/messages";

/** The nutrition declaration per 100 g as sold, and per portion (Regulation (EU) 1169/2011 art. 30–33). */
export function NutritionTable({ nutrition }: { nutrition: NonNullable<Declaration["nutrition"]> }) {
  const t = words("facts");
  const portion = nutrition.rows.some((row) => row.perPortion !== null)
    ? (nutrition.portionLabel ?? t("perPortion"))
    : null;
  const cell = "border-t border-line py-2.5 text-right figures sm:whitespace-nowrap";
  return (
    <section aria-labelledby="voedingswaarde" className="nutrition">
      <h2 id="voedingswaarde" className="mb-4 text-2xl">
        {t("nutrition")}
      </h2>
      <table className="w-full border-b border-line text-sm sm:text-base">
        <caption className="sr-only">{t("nutritionCaption", { per: nutrition.per })}</caption>
        <thead>
          <tr className="align-bottom text-xs text-soft sm:text-sm">
            <td />
            <th scope="col" className="py-2 pl-3 text-right font-normal">
              {t("per", { per: nutrition.per })}
            </th>
            {portion ? (
              <th scope="col" className="w-[26%] py-2 pl-3 text-right font-normal">
                {portion}
              </th>
            ) : null}
          </tr>
        </thead>
        <tbody>
          {nutrition.rows.map((row) => (
            <tr key={row.code}>
              <th
                scope="row"
                className={`border-t border-line py-2.5 text-left font-normal lg:whitespace-nowrap ${row.sub ? "pl-4 text-soft" : ""}`}
              >
                {row.label}
              </th>
              <td data-label={t("per", { per: nutrition.per })} className={`${cell} pl-3`}>
                {unbroken(row.per100)}
              </td>
              {portion ? (
                <td data-label={portion} className={`${cell} pl-3`}>
                  {row.perPortion && unbroken(row.perPortion)}
                </td>
              ) : null}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** A line break never separates a value from its unit; "1530 kJ / 360 kcal" may break after the slash. */
const unbroken = (value: string) => value.replace(/ (?!\/)(?=\S)(?<!\/ )/g, "\u00a0");
