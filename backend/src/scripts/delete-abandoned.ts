import type { ExecArgs } from "@medusajs/framework/types";
import { abandonedBefore, deleteAbandoned } from "../domain/retention/delete-abandoned";

/** `npm run delete-abandoned`: what the job deletes each night, now. */
export default async function deleteAbandonedNow({ container }: ExecArgs): Promise<void> {
  const { carts, customers, letters, requests, readersLetters, mailConsents } = await deleteAbandoned(
    container,
    abandonedBefore(new Date()),
  );
  console.log(
    `deleted: ${carts} carts, ${customers} customers, ${letters} letters, ${requests} withdrawal forms, ${readersLetters} readers' letters, ${mailConsents} wishes for mail`,
  );
}
