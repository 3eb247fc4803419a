import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { inboxOf } from "../domain/payments/stripe";
import { MAIL } from "../modules/mail";
import type MailService from "../modules/mail/service";
import { messageOf } from "../shared/message-of";
import { sendOrderMailWorkflow } from "./send-order-mail";

/** Seconds: orders of the last 72 hours are checked. */
const lookBack = 72 * 60 * 60;
/** Seconds in which the order's own event may send its confirmation. */
const leaveAloneMs = 60_000;

/** A killed process loses its events: sends the confirmation of orders that have none. */
export async function sendMissingConfirmations(container: MedusaContainer): Promise<void> {
  const rows = await inboxOf(container).listCheckouts(
    {
      state: "order",
      updated_at: { $gte: new Date(Date.now() - lookBack * 1000), $lte: new Date(Date.now() - leaveAloneMs) },
    },
    { take: 500, order: { updated_at: "DESC" }, select: ["order_id"] },
  );
  const orders = rows.flatMap(({ order_id }) => order_id ?? []);
  if (orders.length === 0) return;
  const mail = container.resolve<MailService>(MAIL);
  const letters = await mail.listLetters(
    { key: orders.map((id) => `order-confirmation/${id}`) },
    { take: orders.length, select: ["order_id"] },
  );
  const written = new Set(letters.map(({ order_id }) => order_id));
  for (const id of orders)
    if (!written.has(id))
      // One letter that fails must not stop the others.
      await sendOrderMailWorkflow(container)
        .run({ input: { id } })
        .catch((error: unknown) => {
          const message = messageOf(error);
          container.resolve(ContainerRegistrationKeys.LOGGER).error(`letter of order ${id}: ${message}`);
        });
}
