import type { MedusaContainer } from "@medusajs/framework/types";
import { changesOfDueAnnouncement, changesOfDuePrices } from "../domain/revalidation/due-changes";
import { revalidateChangesWorkflow } from "../workflows/revalidate-pages";

/** Seconds: twice the job's interval, so that a late run misses nothing. */
const lookBack = 60;

/** Pages are rendered again when a reduction or an announcement begins or ends by its date. */
export default async function revalidateDuePrices(container: MedusaContainer): Promise<void> {
  const changes = [
    ...(await changesOfDuePrices(container, lookBack)),
    ...(await changesOfDueAnnouncement(container, lookBack)),
  ];
  if (changes.length > 0) await revalidateChangesWorkflow(container).run({ input: { changes } });
}

export const config = { name: "revalidate-due-prices", schedule: "*/30 * * * * *" };
