import type { MedusaContainer, TaxRateRuleDTO } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import type { VatCategory } from "../../contracts/declaration-facts";
import { everyRow } from "../../shared/every-row";
import { percentsToday, type CountryPercents } from "./vat-rates";

/** What is at the standard rate needs no rule: that is each country's default. */
const reducedCategories: Exclude<VatCategory, "tool">[] = ["food", "supplement", "publication"];

/** What a change of a product's category did, so that it can be undone. */
export interface ChangedRates {
  /** Rules that were made. */
  made: string[];
  /** Rules that were taken away. */
  removed: { tax_rate_id: string; reference: string; reference_id: string }[];
}

/**
 * Puts a product at the rates of this category of the table in every country that the shop knows, and takes it from
 * those of the other categories. Rates that are not of the table stay as the owner has them.
 */
export async function setProductVat(
  container: MedusaContainer,
  productId: string,
  category: VatCategory,
): Promise<ChangedRates> {
  const tax = container.resolve(Modules.TAX);
  const today = await percentsToday(container);
  const codes = today.flatMap(({ country }) => reducedCategories.map((each) => `${country}-${each}`));
  const rates = await tax.listTaxRates({ code: codes }, { take: everyRow });
  const wanted = await wantedRates(
    container,
    category,
    today,
    new Map(rates.map(({ code, id }) => [code ?? "", id])),
  );
  const rules = await rulesOf(
    container,
    productId,
    rates.map(({ id }) => id),
  );
  const others = rules.filter(({ tax_rate_id }) => !wanted.includes(tax_rate_id));
  if (others.length > 0) await tax.deleteTaxRateRules(others.map(({ id }) => id));
  const missing = wanted.filter((id) => !rules.some(({ tax_rate_id }) => tax_rate_id === id));
  const made = await tax.createTaxRateRules(missing.map((tax_rate_id) => ruleOf(tax_rate_id, productId)));
  return {
    made: made.map(({ id }) => id),
    removed: others.map(({ tax_rate_id }) => ruleOf(tax_rate_id, productId)),
  };
}

/** Undoes {@link setProductVat}. */
export async function undoProductVat(
  container: MedusaContainer,
  { made, removed }: ChangedRates,
): Promise<void> {
  const tax = container.resolve(Modules.TAX);
  if (made.length > 0) await tax.deleteTaxRateRules(made);
  if (removed.length > 0) await tax.createTaxRateRules(removed);
}

const ruleOf = (tax_rate_id: string, reference_id: string) => ({
  tax_rate_id,
  reference: "product",
  reference_id,
});

async function rulesOf(
  container: MedusaContainer,
  productId: string,
  rateIds: string[],
): Promise<TaxRateRuleDTO[]> {
  if (rateIds.length === 0) return [];
  return container
    .resolve(Modules.TAX)
    .listTaxRateRules(
      { reference: "product", reference_id: productId, tax_rate_id: rateIds },
      { take: everyRow },
    );
}

/** The rate of this category in each country; one that nothing had yet is made. @param known rates by their code */
async function wantedRates(
  container: MedusaContainer,
  category: VatCategory,
  today: CountryPercents[],
  known: ReadonlyMap<string, string>,
): Promise<string[]> {
  if (category === "tool") return [];
  const tax = container.resolve(Modules.TAX);
  const ids: string[] = [];
  for (const { country, rates } of today) {
    const code = `${country}-${category}`;
    const before = known.get(code);
    const [region] = before ? [] : await tax.listTaxRegions({ country_code: country }, { take: 1 });
    if (before) ids.push(before);
    if (!region) continue;
    const name = `Btw ${rates[category]} %`;
    const rate = { tax_region_id: region.id, code, name, rate: rates[category] };
    ids.push((await tax.createTaxRates(rate)).id);
  }
  return ids;
}
