import {
  createTaxRatesWorkflow,
  createTaxRegionsWorkflow,
  deleteTaxRatesWorkflow,
  updateTaxRatesWorkflow,
  updateTaxRegionsWorkflow,
} from "@medusajs/medusa/core-flows";
import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import type { VatCategory } from "../../contracts/declaration-facts";
import { setProductVat } from "../../domain/vat/product-rates";
import { percentsToday } from "../../domain/vat/vat-rates";
import { storedFacts } from "./load-facts";
import { first } from "./load-shop";

const reduced: VatCategory[] = ["food", "supplement", "publication"];
/** modules/vat, as the tax module names it. */
const provider = "tp_vat";

/**
 * What the table of rates says today, in Medusa: tax regions with the standard rate as default, and a reduced rate a category with the products it is for: all that
 * have a category, whoever made them.
 */
export async function loadTaxes(container: MedusaContainer, shippingOptionIds: string[]): Promise<void> {
  const before = await storedFacts(container);
  const productsOf = (category: VatCategory) =>
    [...before].flatMap(([id, { vat_category }]) => (vat_category === category ? [id] : []));
  await loadMedusaRates(container, productsOf, shippingOptionIds);
  // A product of which the owner chose the category meanwhile: rates are stored with all their products at once.
  for (const [id, { vat_category }] of await storedFacts(container))
    if (before.get(id)?.vat_category !== vat_category) await setProductVat(container, id, vat_category);
}

/**
 * Delivery follows the goods (modules/vat); it has the food rate here for an order whose goods are not known to the tax
 * provider.
 */
async function loadMedusaRates(
  container: MedusaContainer,
  productsOf: (category: VatCategory) => string[],
  shippingOptionIds: string[],
): Promise<void> {
  const tax = container.resolve(Modules.TAX);
  for (const { country, rates } of await percentsToday(container)) {
    const known = (await tax.listTaxRegions({ country_code: country })).find((each) => !each.province_code);
    const region =
      known ??
      first(
        (
          await createTaxRegionsWorkflow(container).run({
            input: [
              {
                country_code: country,
                provider_id: provider,
                default_tax_rate: {
                  rate: rates.tool,
                  code: `${country}-standaard`,
                  name: `Btw ${rates.tool} %`,
                },
              },
            ],
          })
        ).result,
      );
    if (region.provider_id !== provider)
      await updateTaxRegionsWorkflow(container).run({ input: [{ id: region.id, provider_id: provider }] });
    const existing = await tax.listTaxRates({ tax_region_id: region.id });
    const standard = existing.find(({ is_default: isDefault }) => isDefault);
    if (standard && standard.rate !== rates.tool)
      await updateTaxRatesWorkflow(container).run({
        input: { selector: { id: standard.id }, update: { rate: rates.tool, name: `Btw ${rates.tool} %` } },
      });
    for (const category of reduced) {
      const code = `${country}-${category}`;
      const rules = [
        ...productsOf(category).map((id) => ({ reference: "product", reference_id: id })),
        ...(category === "food"
          ? shippingOptionIds.map((id) => ({ reference: "shipping_option", reference_id: id }))
          : []),
      ];
      const before = existing.find((rate) => rate.code === code);
      const values = { rate: rates[category], code, name: `Btw ${rates[category]} %` };
      if (before && rules.length === 0) {
        await deleteTaxRatesWorkflow(container).run({ input: { ids: [before.id] } });
      } else if (before) {
        await updateTaxRatesWorkflow(container).run({
          input: { selector: { id: before.id }, update: { ...values, rules } },
        });
      } else if (rules.length > 0) {
        await createTaxRatesWorkflow(container).run({
          input: [{ tax_region_id: region.id, ...values, rules }],
        });
      }
    }
  }
}
