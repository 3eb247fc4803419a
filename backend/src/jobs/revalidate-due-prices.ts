import type { MedusaContainer } from "@medusajs/framework/types";
import { changesOfDuePrices, changesOfDueWords } from "../domain/revalidation/due-changes";
import { revalidateChangesWorkflow } from "../workflows/revalidate-pages";

/** Seconds: twice the job's interval, so that a late run misses nothing. */
const lookBack = 60;
/** Seconds: the first run catches up with what began or ended while no worker ran. */
let due = 86_400;

/** Pages are rendered again when a reduction, an announcement or a closed period begins or ends by its date. */
export default async function revalidateDuePrices(container: MedusaContainer): Promise<void> {
  const changes = [
    ...(await changesOfDuePrices(container, due)),
    ...(await changesOfDueWords(container, due)),
  ];
  if (changes.length > 0) await revalidateChangesWorkflow(container).run({ input: { changes } });
  due = lookBack;
}

export const config = { name: "revalidate-due-prices", schedule: "*/30 * * * * *" };
