import type { ShopDelivery } from "../../contracts/shop-settings";
import type { StoredOption } from "./shop-deliveries";

/** What Medusa's workflow changes of a shipping option; what is left out stays. */
export interface OptionUpdate {
  id: string;
  name: string;
  price_type: "flat";
  type?: { code: string; label: string; description: string };
  metadata: Record<string, unknown>;
  prices?: OptionPrice[];
}

export interface OptionPrice {
  currency_code: string;
  amount: number;
  rules?: { attribute: string; operator: "gte"; value: number }[];
}

/** The price, and nothing from the goods total on from which delivery is free. VAT included, in euros. Pure. */
export function optionPrices({ cents, freeFrom }: StoredOption["price"]): OptionPrice[] {
  const ordinary = { currency_code: "eur", amount: cents / 100 };
  if (freeFrom === null) return [ordinary];
  const rules = [{ attribute: "item_total", operator: "gte" as const, value: freeFrom / 100 }];
  return [ordinary, { currency_code: "eur", amount: 0, rules }];
}

/**
 * What makes Medusa's shipping options say this, in the order of their ids: Medusa's workflow (2.21.2) takes the prices
 * of the first for those of the first id. Options that say it already are not in it, nor are prices that are
 * right: other conditions that somebody gave them stay. Pure.
 */
export function optionUpdates(wanted: ShopDelivery[], stored: StoredOption[]): OptionUpdate[] {
  const inOrder = [...stored].sort((one, other) => (one.id < other.id ? -1 : 1));
  return inOrder.flatMap(({ id, country, delivery, metadata, price }): OptionUpdate[] => {
    const to = wanted.find(({ code }) => code === delivery.code);
    const toPrice = to?.prices[country];
    if (!to || !toPrice) return [];
    const { code, name, description, kind, express } = to;
    const isNamed = name === delivery.name && description === delivery.description;
    const isPriced = toPrice.cents === price.cents && toPrice.freeFrom === price.freeFrom;
    if (isNamed && isPriced && kind === delivery.kind && express === delivery.express) return [];
    return [
      {
        id,
        name,
        price_type: "flat",
        metadata: { ...metadata, kind, description, express },
        ...(isNamed ? {} : { type: { code, label: name, description } }),
        ...(isPriced ? {} : { prices: optionPrices(toPrice) }),
      },
    ];
  });
}
