import type { ExecArgs } from "@medusajs/framework/types";
import forget from "../jobs/delete-abandoned";

/** `npm run forget`: the night's wiping, now. */
export default async function deleteAbandonedNow({ container }: ExecArgs): Promise<void> {
  await forget(container);
}
