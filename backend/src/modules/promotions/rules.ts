import { MathBN, pickValueFromObject } from "@medusajs/framework/utils";
import type { Rule } from "./promotion";

/** Whether a rule holds, as Medusa's promotion module (2.21.2) decides it. Pure. @throws on a number that is none */
export function holds({ attribute, operator, values }: Rule, facts: Record<string, unknown>): boolean {
  const wanted = values.map(({ value }) => value);
  if (!attribute || wanted.length === 0) return false;
  const found: unknown = pickValueFromObject(attribute, facts);
  const had: unknown[] = Array.isArray(found) ? found : [found];
  if (had.length === 0) return operator === "ne";
  const compare = compares[operator];
  if (compare)
    return had.every((each) => wanted.some((value) => compare(MathBN.convert(each as number), value)));
  const named = (each: unknown) => wanted.includes(String(each));
  if (operator === "in") return had.some(named);
  if (operator === "eq") return had.every(named);
  return operator === "ne" && !had.some(named);
}

const compares: Record<string, typeof MathBN.gt | undefined> = {
  gt: MathBN.gt,
  gte: MathBN.gte,
  lt: MathBN.lt,
  lte: MathBN.lte,
};

/** Rules of lines name them from the cart down: "items.product.id" is a line's "product.id". */
export const holdForEach = (rules: Rule[], facts: Record<string, unknown>): boolean =>
  rules.every((rule) =>
    holds({ ...rule, attribute: rule.attribute.replace(/^(items|shipping_methods)\./, "") }, facts),
  );
