import type { MedusaContainer } from "@medusajs/framework/types";
import { noteAllAddresses, pageAddressesOf } from "../domain/page-addresses/note-addresses";

/** Remembers the addresses of all pages, also those that scripts made, and forgets what nobody asks for any more. */
export default async function noteAddresses(container: MedusaContainer): Promise<void> {
  await noteAllAddresses(container);
  await pageAddressesOf(container).forgetUnanswered();
}

export const config = { name: "note-addresses", schedule: "41 * * * *" };
