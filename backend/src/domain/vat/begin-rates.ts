import { updateTaxRatesWorkflow } from "@medusajs/medusa/core-flows";
import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import { shopDay } from "../../shared/shop-day";
import { taxesToday } from "./taxes-today";

/** A server that was off on the day itself catches up; after that, what the owner set in the Admin stays. */
const catchUpMs = 7 * 86_400_000;

/**
 * Brings into force the rates of taxes.yaml whose day has come, in the rows that the loader made, by their codes.
 * @returns how many rates are others now
 */
export async function beginRates(container: MedusaContainer, now = new Date()): Promise<number> {
  const oldest = shopDay(new Date(now.getTime() - catchUpMs));
  const begun = taxesToday(now).filter(({ since }) => since > oldest);
  if (begun.length === 0) return 0;
  const due = new Map<string, number>(
    begun.flatMap(({ country, rates }) => [
      ...Object.entries(rates).map(([category, percent]) => [`${country}-${category}`, percent] as const),
      [`${country}-standaard`, rates.tool] as const,
    ]),
  );
  const rates = await container.resolve(Modules.TAX).listTaxRates({ code: [...due.keys()] });
  const changed = rates.flatMap(({ id, code, rate }) => {
    const percent = due.get(code ?? "");
    return percent === undefined || percent === rate ? [] : [{ id, percent }];
  });
  for (const { id, percent } of changed)
    await updateTaxRatesWorkflow(container).run({
      input: { selector: { id }, update: { rate: percent, name: `Btw ${percent} %` } },
    });
  return changed.length;
}
