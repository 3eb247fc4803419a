import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { forgetUnpaidWorkflow } from "../workflows/delete-abandoned";

/** Each night: what was begun eleven months ago and never ordered. */
export default async function deleteAbandonedNightly(container: MedusaContainer): Promise<void> {
  const { result } = await forgetUnpaidWorkflow(container).run();
  const { carts, customers, letters } = result;
  container
    .resolve(ContainerRegistrationKeys.LOGGER)
    .info(`forgotten: ${carts} carts, ${customers} customers, ${letters} letters`);
}

export const config = { name: "delete-abandoned", schedule: "17 3 * * *" };
