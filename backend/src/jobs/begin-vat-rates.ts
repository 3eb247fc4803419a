import type { MedusaContainer } from "@medusajs/framework/types";
import { beginRates } from "../domain/vat/begin-rates";

/** VAT rates begin within ten seconds of midnight in Belgium, by their day in the table of the Admin. */
export default async function beginVatRates(container: MedusaContainer): Promise<void> {
  await beginRates(container);
}

export const config = { name: "begin-vat-rates", schedule: "*/10 * * * * *" };
