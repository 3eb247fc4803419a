import type { MedusaContainer } from "@medusajs/framework/types";
import { environment } from "../config/environment";
import { inviteBuyers } from "../domain/reviews/invite-buyers";

/** Asks buyers for a review of what arrived some weeks ago. */
export default async function askBuyers(container: MedusaContainer): Promise<void> {
  await inviteBuyers(container);
}

export const config = { name: "invite-buyers", schedule: environment.invitationSchedule };
