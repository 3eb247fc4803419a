import { z } from "zod";

const amount = z.coerce.number();
const rule = z.object({
  attribute: z.string(),
  operator: z.string(),
  values: z.array(z.object({ value: z.string() })),
});
export type Rule = z.infer<typeof rule>;

const rules = z
  .array(rule)
  .nullish()
  .transform((list) => list ?? []);

/** A promotion as Medusa's module answers it; money in major units, VAT included. */
export const promotion = z.object({
  id: z.string(),
  code: z.string(),
  type: z.enum(["standard", "buyget"]),
  status: z.string(),
  is_automatic: z.boolean(),
  limit: amount.nullish(),
  used: amount.nullish(),
  rules,
  application_method: z
    .object({
      type: z.string(),
      value: amount,
      currency_code: z.string().nullish(),
      target_type: z.enum(["items", "order", "shipping_methods"]),
      target_rules: rules,
      buy_rules: rules,
      buy_rules_min_quantity: amount.nullish(),
      apply_to_quantity: amount.nullish(),
    })
    .nullish(),
  campaign: z
    .object({
      starts_at: z.coerce.date().nullish(),
      ends_at: z.coerce.date().nullish(),
      budget: z
        .object({
          id: z.string(),
          type: z.string(),
          limit: amount.nullish(),
          used: amount.nullish(),
          attribute: z.string().nullish(),
        })
        .nullish(),
    })
    .nullish(),
});
export type Promotion = z.infer<typeof promotion>;

/** What {@link promotion} is read with. */
export const promotionRelations = [
  "application_method",
  "application_method.target_rules",
  "application_method.target_rules.values",
  "application_method.buy_rules",
  "application_method.buy_rules.values",
  "rules",
  "rules.values",
  "campaign",
  "campaign.budget",
];

/**
 * The order in which promotions are worked out, each on what the earlier ones left: Medusa's own, buy-and-get first,
 * then by value, then what asks for more pieces and gives more; the code decides between equals. Pure.
 */
export const inOrder = (promotions: Promotion[]): Promotion[] =>
  [...promotions].sort(
    (one, other) =>
      Number(other.type === "buyget") - Number(one.type === "buyget") ||
      more(one, other, "value") ||
      more(one, other, "buy_rules_min_quantity") ||
      more(one, other, "apply_to_quantity") ||
      one.code.localeCompare(other.code, "en"),
  );

const more = (
  one: Promotion,
  other: Promotion,
  what: "value" | "buy_rules_min_quantity" | "apply_to_quantity",
): number => (other.application_method?.[what] ?? 0) - (one.application_method?.[what] ?? 0);
