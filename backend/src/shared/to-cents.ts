import type { BigNumberInput } from "@medusajs/framework/types";
import { MathBN } from "@medusajs/framework/utils";

/** Major units to whole cents, rounded half up on the decimal value: 26.955 is 2696, which plain floats make 2695. */
export function toCents(amount: BigNumberInput): number {
  return Math.round(MathBN.mult(amount, 100).toNumber());
}
