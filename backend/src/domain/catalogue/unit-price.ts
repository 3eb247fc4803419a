import { MathBN } from "@medusajs/framework/utils";

/**
 * Price per kilogram (Directive 98/6/EC art. 3), rounded to the cent.
 * @param amount major units, VAT included
 * @param netGrams net content; null for what is sold by the piece, which has no unit price
 */
export function pricePerKilogram(amount: number, netGrams: number | null): number | null {
  if (netGrams === null || netGrams <= 0) return null;
  const cents = MathBN.div(MathBN.mult(amount, 100_000), netGrams);
  return Math.round(cents.toNumber()) / 100;
}
