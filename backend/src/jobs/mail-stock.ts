import type { MedusaContainer } from "@medusajs/framework/types";
import { mailStock } from "../domain/lots/stock-mail";

/** Each morning: what is few, and what is near its date. */
export default async function mailStockDaily(container: MedusaContainer): Promise<void> {
  await mailStock(container);
}

export const config = { name: "mail-stock", schedule: "5 6 * * *" };
