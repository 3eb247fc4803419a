import { expect } from "@jest/globals";
import { scoop } from "./after-fault";
import { buy, type Bought } from "./buyer";
import { eventually } from "./eventually";
import { entryOf } from "./ledger";
import { orderInAdmin } from "./owner";

/** Five scoops, so that there is something to give back in parts. */
export const bought = () => buy(scoop.handle, 5);

/** Amounts in cents of the refunds that Stripe made, and of those that the Admin shows. */
async function refundsOf({ session, orderId }: Bought): Promise<{ stripe: number[]; shop: number[] }> {
  const [{ refunds }, { payment }] = await Promise.all([entryOf(session), orderInAdmin(orderId)]);
  const valid = refunds.filter(({ status }) => status !== "failed" && status !== "canceled");
  return {
    stripe: valid.map(({ amount }) => amount).sort(),
    shop: payment.refunds.map(({ amount }) => Math.round(amount * 100)).sort(),
  };
}

/** Stripe and the Admin come to show the same refunds. */
export async function bothShow(order: Bought, amounts: number[]): Promise<void> {
  const wanted = [...amounts].sort();
  await eventually(async () => {
    const { stripe, shop } = await refundsOf(order);
    return JSON.stringify([stripe, shop]) === JSON.stringify([wanted, wanted]);
  }, 200_000).catch(async () => expect(await refundsOf(order)).toEqual({ stripe: wanted, shop: wanted }));
}
