import { readShopFile } from "./shop-file";

/** Where an order is collected: the practice, a line each. */
export function practiceAddress(): string[] {
  const { trader } = readShopFile();
  return [trader.name, trader.street, `${trader.postalCode} ${trader.city}`, trader.country];
}
