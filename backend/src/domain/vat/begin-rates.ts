import { updateTaxRatesWorkflow } from "@medusajs/medusa/core-flows";
import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import { everyRow } from "../../shared/every-row";
import { shopDay } from "../../shared/shop-day";
import { fillRates } from "./fill-rates";
import { ratesOn } from "./rates-on";
import { medusaCodeOf, vatRatesOf } from "./vat-rates";

/**
 * Brings Medusa's own tax rates, which carts are taxed by, to the rates of the table whose day has come. Each once,
 * however late: what somebody changes in Medusa's own form after that stays.
 * @returns how many of Medusa's are others now
 */
export async function beginRates(container: MedusaContainer, now = new Date()): Promise<number> {
  await fillRates(container, now);
  const rates = await vatRatesOf(container).listVatRates({}, { take: everyRow });
  const today = shopDay(now);
  const begun = rates.filter(({ since, begun_at }) => since <= today && begun_at === null);
  if (begun.length === 0) return 0;
  const due = new Map(
    ratesOn(rates, today)
      .filter(({ begun_at }) => begun_at === null)
      .map(({ country, category, percent }) => [medusaCodeOf(country, category), percent]),
  );
  const changed = await bringToMedusa(container, due);
  // Last: a process that is killed before does all of it again, which changes nothing then.
  await vatRatesOf(container).updateVatRates(begun.map(({ id }) => ({ id, begun_at: now })));
  return changed;
}

/** @param due per cent by the code of Medusa's rate */
async function bringToMedusa(container: MedusaContainer, due: Map<string, number>): Promise<number> {
  if (due.size === 0) return 0;
  const rates = await container
    .resolve(Modules.TAX)
    .listTaxRates({ code: [...due.keys()] }, { take: everyRow });
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
