import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";
import { z } from "zod";
import { chosenParts, type ChosenParts } from "../../modules/invoices/chosen-refund";
import { messageOf } from "../../shared/message-of";
import { toCents } from "../../shared/to-cents";
import { orderFacts } from "../payments/order-facts";
import { refusing } from "../withdrawals/withdrawals-of";

const moved = z.object({
  takenOut: z.array(z.object({ itemId: z.string(), quantity: z.number(), keeps: z.number() })),
  comesBack: z.array(z.object({ itemId: z.string(), quantity: z.number() })),
});

/** What is kept with a refund, so that its credit note is for what was chosen and a second run knows the first. */
const noted = z.object({
  refunded_for: z.string(),
  chosen: chosenParts.nullable().default(null),
  /** None of one whose answer was lost: it was booked from Stripe, which knows only for which press it was made. */
  goods: moved.default({ takenOut: [], comesBack: [] }),
});

interface Common {
  orderId: string;
  paymentId: string;
  key: string;
  cents: number;
  goods: z.infer<typeof moved>;
}

/** A refund that is to be made. */
export interface DueRefund extends Common {
  parts: ChosenParts | null;
}

/** One that was made. */
export interface MadeRefund extends Common {
  refundId: string;
  /** By an earlier run. */
  again: boolean;
}

/** The refund that a press with this key made; null when none did. */
export async function refundMadeFor(
  container: MedusaContainer,
  orderId: string,
  key: string,
): Promise<MadeRefund | null> {
  const { payments } = await orderFacts(container, orderId);
  for (const { id: paymentId, refunds } of payments)
    for (const { id, amount, metadata } of refunds) {
      const note = noted.safeParse(metadata).data;
      if (note?.refunded_for === key)
        return {
          ...{ orderId, paymentId, key, goods: note.goods },
          refundId: id,
          cents: toCents(amount),
          again: true,
        };
    }
  return null;
}

/**
 * Gives the money back through Medusa's payment module, and so through Stripe. Nothing else is written: the goods come
 * before the order's books, which count them. @throws refund_refused when the bank refused, or did not answer: what went
 * back all the same is booked from Stripe, and a second press finds it by its key
 */
export async function payBack(container: MedusaContainer, due: DueRefund): Promise<MadeRefund> {
  const { orderId, paymentId, key, cents, goods, parts } = due;
  const metadata: z.input<typeof noted> = { refunded_for: key, chosen: parts, goods };
  try {
    await container
      .resolve(Modules.PAYMENT)
      .refundPayment({ payment_id: paymentId, amount: cents / 100, metadata });
  } catch (error) {
    container
      .resolve(ContainerRegistrationKeys.LOGGER)
      .error(`refund of order ${orderId}: ${messageOf(error)}`);
    // What failed after the bank had said yes is known by its row.
    if (!(await refundMadeFor(container, orderId, key))) throw refusing("refund_refused");
  }
  const made = await refundMadeFor(container, orderId, key);
  if (!made) throw new Error(`the refund of order ${orderId} was made and has no row`);
  return { ...made, again: false };
}
