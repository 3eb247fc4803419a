import type { Money } from "backend/contracts/money";
import { locale } from "./site";
import { unbroken } from "./unbroken";

const formats = new Map<string, Intl.NumberFormat>();

/** "€ 29,95": formatted once, here; computed never in the storefront. */
export function price({ amount, currency }: Money): string {
  let format = formats.get(currency);
  if (!format) {
    format = new Intl.NumberFormat(locale, { style: "currency", currency });
    formats.set(currency, format);
  }
  return format.format(amount);
}

/** "€ 99,83 per kg" (Directive 98/6/EC art. 3), or null for goods sold by the piece. */
export function unitPriceText(unit: { price: Money; per: "kg" | "l" } | null, per: string): string | null {
  return unit ? unbroken(`${price(unit.price)} ${per} ${unit.per === "kg" ? "kg" : "liter"}`) : null;
}

/** An amount in whole cents, as forms send it. */
export const cents = ({ amount }: Money): number => Math.round(amount * 100);

const whole = new Intl.NumberFormat(locale, { style: "currency", currency: "EUR", maximumFractionDigits: 0 });

/** "€ 60": a round amount inside a sentence. Takes euros. */
export const wholeAmount = (euros: number) =>
  Number.isInteger(euros) ? whole.format(euros) : price({ amount: euros, currency: "eur" });

const percent = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 });

/** "6 %", "12,5 %". Takes 6, not 0.06. */
export const percentText = (value: number) => `${percent.format(value)} %`;
