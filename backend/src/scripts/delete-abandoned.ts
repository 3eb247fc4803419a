import type { ExecArgs } from "@medusajs/framework/types";
import { abandonedBefore, deleteAbandoned, deletedInWords } from "../domain/retention/delete-abandoned";

/** `npm run delete-abandoned`: what the job deletes each night, now. */
export default async function deleteAbandonedNow({ container }: ExecArgs): Promise<void> {
  const gone = await deleteAbandoned(container, abandonedBefore(new Date()));
  console.log(`deleted: ${deletedInWords(gone)}`);
}
