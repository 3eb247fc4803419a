import {
  createTaxRatesWorkflow,
  createTaxRegionsWorkflow,
  deleteTaxRatesWorkflow,
  updateTaxRatesWorkflow,
  updateTaxRegionsWorkflow,
} from "@medusajs/medusa/core-flows";
import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import type { TaxesFile } from "../../contracts/catalogue-file";
import { setProductVat } from "../../domain/vat/product-rates";
import { ratesOn } from "../../domain/vat/rates-on";
import { shopDay } from "../../shared/shop-day";
import { storedFacts } from "./load-facts";
import { first } from "./load-shop";

type Category = keyof TaxesFile[number]["rates"];
const reduced: Category[] = ["food", "supplement", "publication"];
/** modules/vat, as the tax module names it. */
const provider = "tp_vat";

/**
 * Tax regions with the standard rate as default, and a reduced rate a category with the products it is for: all that
 * have a category, whoever made them.
 */
export async function loadTaxes(
  container: MedusaContainer,
  taxes: TaxesFile,
  shippingOptionIds: string[],
): Promise<void> {
  const before = await storedFacts(container);
  const productsOf = (category: Category) =>
    [...before].flatMap(([id, { vat_category }]) => (vat_category === category ? [id] : []));
  await loadRates(container, taxes, productsOf, shippingOptionIds);
  // A product of which the owner chose the category meanwhile: rates are stored with all their products at once.
  for (const [id, { vat_category }] of await storedFacts(container))
    if (before.get(id)?.vat_category !== vat_category) await setProductVat(container, id, vat_category);
}

/**
 * Delivery follows the goods (modules/vat); it has the food rate here for an order whose goods are not known to the tax
 * provider.
 */
async function loadRates(
  container: MedusaContainer,
  taxes: TaxesFile,
  productsOf: (category: Category) => string[],
  shippingOptionIds: string[],
): Promise<void> {
  const tax = container.resolve(Modules.TAX);
  for (const { country, rates } of ratesOn(taxes, shopDay(new Date()))) {
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
