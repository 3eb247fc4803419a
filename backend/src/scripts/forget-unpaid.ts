import type { ExecArgs } from "@medusajs/framework/types";
import forget from "../jobs/forget-unpaid";

/** `npm run forget`: the night's wiping, now. */
export default async function forgetUnpaid({ container }: ExecArgs): Promise<void> {
  await forget(container);
}
