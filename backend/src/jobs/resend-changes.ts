import type { MedusaContainer } from "@medusajs/framework/types";
import { deliverChanges } from "../domain/revalidation/deliver-changes";

/**
 * Posts again what the storefront has not confirmed: it was not reachable, or a crash came between storing and posting.
 */
export default async function resendChanges(container: MedusaContainer): Promise<void> {
  await deliverChanges(container);
}

export const config = { name: "resend-changes", schedule: "*/10 * * * * *" };
