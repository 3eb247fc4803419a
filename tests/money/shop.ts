import { z } from "zod";
import { variant } from "../support/a-cart";
import { adminBody, reprice, setStock } from "../support/owner";
import type { Good, Promotion } from "./terms";

/** What the cases buy: odd prices, and each rate that there is, one of them none at all. */
const sold = [
  { sku: "VK-COL-NAT-300", cents: 2995, be: 6, nl: 9, sent: true },
  { sku: "VK-GEL-RUN-250", cents: 1333, be: 6, nl: 9, sent: true },
  { sku: "VK-TOE-SHA-600", cents: 1495, be: 21, nl: 21, sent: true },
  { sku: "VK-TOE-MAA-25", cents: 89, be: 21, nl: 21, sent: true },
  { sku: "VK-BOU-KIP-150", cents: 701, be: 0, nl: 0, sent: true },
  { sku: "VK-LIJST-PDF", cents: 650, be: 6, nl: 9, sent: false },
];

/** What delivery costs, and from which goods it is free, as backend/catalogue/shop.yaml says. */
export const deliveryPrices = {
  home: { be: 495, nl: 695 },
  pickup_point: { be: 395, nl: 595 },
  collect: { be: 0, nl: 0 },
};
export const freeFrom = 6000;

export interface ForSale {
  variantId: string;
  productId: string;
  sku: string;
  sent: boolean;
  /** As the oracle has it. @param country whose VAT it is */
  good: (quantity: number, country: "be" | "nl") => Good;
}

const products = z.object({
  variants: z.array(z.object({ id: z.string(), sku: z.string(), product_id: z.string() })),
});
const rates = z.object({
  tax_rates: z.array(
    z.object({
      id: z.string(),
      code: z.string(),
      tax_region_id: z.string(),
      rules: z.array(z.object({ id: z.string(), reference_id: z.string() })),
    }),
  ),
});

/** Prices, stock and rates as the cases need them. @returns what is for sale, and a way to put all of it back */
export async function prepared(stock: number): Promise<{ goods: ForSale[]; back: () => Promise<void> }> {
  const undo: (() => Promise<unknown>)[] = [];
  const goods: ForSale[] = [];
  for (const { sku, cents, sent, ...percents } of sold) {
    await variant(sku);
    const before = await reprice(sku, cents / 100);
    undo.push(() => reprice(sku, before));
    if (sent) await setStock(sku, stock);
    const { variants } = products.parse(
      await adminBody("GET", `/product-variants?sku=${sku}&fields=id,sku,product_id`),
    );
    const [found] = variants;
    if (!found) throw new Error(`${sku} is not there`);
    goods.push({
      variantId: found.id,
      productId: found.product_id,
      sku,
      sent,
      good: (quantity, country) => ({ unit: cents, quantity, percent: percents[country], sent }),
    });
  }
  const untaxed = goods[sold.findIndex(({ be }) => be === 0)];
  if (untaxed) undo.push(await withoutVat(untaxed.productId));
  return {
    goods,
    back: async () => {
      for (const step of undo) await step();
    },
  };
}

/** Takes a product out of the food rate of each country, and gives it one of 0 %. */
async function withoutVat(productId: string): Promise<() => Promise<void>> {
  const undo: (() => Promise<unknown>)[] = [];
  const known = rates.parse(
    await adminBody("GET", "/tax-rates?limit=100&fields=id,code,tax_region_id,*rules"),
  );
  for (const rate of known.tax_rates.filter(({ code }) => /^(be|nl)-food$/.test(code))) {
    const rule = rate.rules.find(({ reference_id }) => reference_id === productId);
    if (!rule) throw new Error(`${productId} is not in ${rate.code}`);
    const rules = [{ reference: "product", reference_id: productId }];
    await adminBody("DELETE", `/tax-rates/${rate.id}/rules/${rule.id}`);
    const made = z.object({ tax_rate: z.object({ id: z.string() }) }).parse(
      await adminBody("POST", "/tax-rates", {
        tax_region_id: rate.tax_region_id,
        rate: 0,
        code: `${rate.code}-0`,
        name: "Btw 0 %",
        rules,
      }),
    );
    undo.push(() => adminBody("DELETE", `/tax-rates/${made.tax_rate.id}`));
    undo.push(() => adminBody("POST", `/tax-rates/${rate.id}/rules`, rules[0]));
  }
  return async () => {
    for (const step of undo) await step();
  };
}

/** Makes a promotion as the Admin's form does. @returns how to take it away again */
export async function makePromotion(
  { code, kind, value, automatic, minimum, budget, shape }: Promotion,
  productsOf: (lines: number[]) => string[],
): Promise<() => Promise<void>> {
  const among = (attribute: string, lines: number[]) => [
    { attribute, operator: "in", values: productsOf(lines) },
  ];
  const method = {
    type: kind,
    value: value / 100,
    currency_code: "eur",
    ...(shape.of === "order" ? { target_type: "order", allocation: "across" } : {}),
    ...(shape.of === "delivery" ? { target_type: "shipping_methods", allocation: "across" } : {}),
    ...(shape.of === "goods"
      ? {
          target_type: "items",
          allocation: shape.how,
          ...(shape.how === "across" ? {} : { max_quantity: shape.pieces }),
          ...(shape.which ? { target_rules: among("items.product.id", shape.which) } : {}),
        }
      : {}),
    ...(shape.of === "bought"
      ? {
          target_type: "items",
          allocation: "each",
          max_quantity: shape.most,
          apply_to_quantity: shape.pieces,
          buy_rules_min_quantity: shape.atLeast,
          buy_rules: among("items.product.id", [shape.buy]),
          target_rules: among("items.product.id", [shape.get]),
        }
      : {}),
  };
  const made = z.object({ promotion: z.object({ id: z.string() }) }).parse(
    await adminBody("POST", "/promotions", {
      code,
      type: shape.of === "bought" ? "buyget" : "standard",
      status: "active",
      is_automatic: automatic,
      application_method: method,
      ...(minimum === null
        ? {}
        : { rules: [{ attribute: "item_total", operator: "gte", values: String(minimum / 100) }] }),
      ...(budget === null
        ? {}
        : {
            campaign: {
              name: code,
              campaign_identifier: code,
              budget:
                budget.of === "cents"
                  ? { type: "spend", limit: budget.limit / 100, currency_code: "eur" }
                  : { type: "usage", limit: budget.limit },
            },
          }),
    }),
  );
  return async () => void (await adminBody("DELETE", `/promotions/${made.promotion.id}`));
}
