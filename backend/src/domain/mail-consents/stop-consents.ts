import type { MedusaContainer } from "@medusajs/framework/types";
import { deleteLettersOf } from "./letters";
import { mailConsentsOf } from "./mail-consents-of";

const atOnce = 200;

/** Deletes wishes for good, and what was mailed about them. Last the letters: a wish without them would be mailed again. */
export async function deleteConsents(container: MedusaContainer, ids: string[]): Promise<void> {
  if (ids.length === 0) return;
  await mailConsentsOf(container).deleteMailConsents(ids);
  await deleteLettersOf(container, ids);
}

/**
 * Deletes what nobody confirmed since a moment, and what was waited for in vain since another. @returns how many
 */
export async function deleteOldConsents(
  container: MedusaContainer,
  { before, unconfirmedBefore }: { before: Date; unconfirmedBefore: Date },
): Promise<number> {
  let gone = 0;
  for (;;) {
    const rows = await mailConsentsOf(container).listMailConsents(
      {
        $or: [
          { confirmed_at: null, asked_at: { $lt: unconfirmedBefore } },
          { kind: "back_in_stock", asked_at: { $lt: before } },
        ],
      },
      { select: ["id"], take: atOnce },
    );
    if (rows.length === 0) return gone;
    await deleteConsents(
      container,
      rows.map(({ id }) => id),
    );
    gone += rows.length;
  }
}
