import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { messageOf } from "../../shared/message-of";

/** Writes a part of a cart; answers whether it was written. */
export type Write = () => Promise<boolean>;

/**
 * Writes a change of a cart. When that fails, as while a payment is under way, the cart stays as it is and the log says
 * why.
 * @param what is written, for the log: "the prices of cart …"
 * @returns whether it was written
 */
export async function writeOrLeave(
  container: MedusaContainer,
  what: string,
  write: () => Promise<unknown>,
): Promise<boolean> {
  try {
    await write();
    return true;
  } catch (error) {
    const logger = container.resolve(ContainerRegistrationKeys.LOGGER);
    logger.warn(`as before: ${what}: ${messageOf(error)}`);
    return false;
  }
}
