import type { MedusaContainer } from "@medusajs/framework/types";
import { resendChangesWorkflow } from "../workflows/revalidate-pages";

/** Tells the storefront what it has not confirmed: it was away, or we fell over between writing and telling. */
export default async function resendChanges(container: MedusaContainer): Promise<void> {
  await resendChangesWorkflow(container).run();
}

export const config = { name: "resend-changes", schedule: "*/10 * * * * *" };
