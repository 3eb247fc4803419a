import type { VatCategory } from "backend/contracts/declaration-facts";
import { adminVatRates, type AdminVatRate, type AdminVatRates } from "backend/contracts/vat-rates";
import { z } from "zod";
import { shopDay } from "../../backend/src/shared/shop-day";
import { rows } from "./database";
import { eventually } from "./eventually";
import { admin, type Answer } from "./store";

/** The table as the owner's screen has it. */
export async function vatRates(): Promise<AdminVatRates> {
  return adminVatRates.parse((await admin("GET", "/vat-rates")).body);
}

/** A day of Belgium, so many from today. */
export const dayFromNow = (days: number): string => shopDay(new Date(Date.now() + days * 86_400_000));

/** Adds a rate as the screen does; @param more in the place of what it sends */
export async function addRate(
  rate: { country: string; category: VatCategory; since: string; percent: number },
  more: object = {},
): Promise<Answer> {
  return admin("POST", "/vat-rates", { revision: (await vatRates()).revision, source: "", ...rate, ...more });
}

/** The rates that the screen has of one country and category. */
export async function ratesOf(country: string, category: VatCategory): Promise<AdminVatRate[]> {
  const { rates } = await vatRates();
  return rates.filter((rate) => rate.country === country && rate.category === category);
}

/** Medusa's own rate of a country and category: carts are taxed by it. */
export const medusaRates = (code: string) =>
  rows(
    z.object({ id: z.string(), rate: z.number() }),
    "select id, rate from tax_rate where code = $1 and deleted_at is null",
    [code],
  );

/** Waits until Medusa has this for a country and category. */
export async function taxedBy(code: string, percent: number): Promise<void> {
  await eventually(async () => {
    const known = await medusaRates(code);
    return known.length > 0 && known.every(({ rate }) => rate === percent);
  }, 90_000);
}

/** As if it were the first day of a rate: the worker's next look brings it to carts. */
export const letBegin = (id: string) =>
  rows(z.unknown(), "update vat_rate set since = $1 where id = $2 returning id", [dayFromNow(0), id]);

/** The table is as files made it: nothing of a test stays, and what counted before is brought to carts again. */
export async function putBackRates(country: string, category: VatCategory): Promise<void> {
  const [first] = await ratesOf(country, category);
  if (!first) throw new Error(`${country} has no rate of ${category}`);
  await rows(
    z.unknown(),
    "delete from vat_rate where country = $1 and category = $2 and id <> $3 returning id",
    [country, category, first.id],
  );
  await rows(z.unknown(), "update vat_rate set begun_at = null where id = $1 returning id", [first.id]);
}
