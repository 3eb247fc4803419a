import type { MedusaContainer } from "@medusajs/framework/types";
import { LOCKS } from "../../modules/locks";
import type LocksService from "../../modules/locks/service";

/** Locks that hold over all processes and end with the process that took them. */
export const locksOf = (container: MedusaContainer): LocksService => container.resolve<LocksService>(LOCKS);
