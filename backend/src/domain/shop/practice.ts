import type { MedusaContainer } from "@medusajs/framework/types";
import type { ShopSettings } from "../../contracts/shop-settings";
import { recentSettings } from "./recent-settings";

/** Where an order is collected: the practice, a line each. */
export const practiceAddress = async (container: MedusaContainer): Promise<string[]> =>
  practiceOf((await recentSettings(container)).trader);

/** The same, of details that were read already. Pure. */
export const practiceOf = ({ name, street, postalCode, city, country }: ShopSettings["trader"]): string[] => [
  name,
  street,
  `${postalCode} ${city}`,
  country,
];
