import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";

/**
 * Work on a cart that no other may change meanwhile: under the lock that Medusa's own cart workflows take. Those that run
 * as a step of another workflow take none, so only such may be run in it.
 * @throws "Timed-out acquiring lock." after five seconds
 */
export const withCartLock = <T>(
  container: MedusaContainer,
  cartId: string,
  work: () => Promise<T>,
): Promise<T> => container.resolve(Modules.LOCKING).execute(cartId, work, { timeout: 5 });

/** Whether an error says that a cart stayed locked. */
export const stayedLocked = (message: string): boolean => /Timed-out acquiring lock/i.test(message);
