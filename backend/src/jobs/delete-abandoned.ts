import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { abandonedBefore, deleteAbandoned, deletedInWords } from "../domain/retention/delete-abandoned";

/** Each night: what was begun eleven months ago and never ordered. */
export default async function deleteAbandonedNightly(container: MedusaContainer): Promise<void> {
  const gone = await deleteAbandoned(container, abandonedBefore(new Date()));
  container.resolve(ContainerRegistrationKeys.LOGGER).info(`abandoned and deleted: ${deletedInWords(gone)}`);
}

export const config = { name: "delete-abandoned", schedule: "17 3 * * *" };
