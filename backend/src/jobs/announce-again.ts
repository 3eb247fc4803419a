import type { MedusaContainer } from "@medusajs/framework/types";
import { announceAgainWorkflow } from "../workflows/announce-change";

/** Tells the storefront what it has not confirmed: it was away, or we fell over between writing and telling. */
export default async function announceAgain(container: MedusaContainer): Promise<void> {
  await announceAgainWorkflow(container).run();
}

export const config = { name: "announce-again", schedule: "*/10 * * * * *" };
