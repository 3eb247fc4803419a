import { admin, standIn } from "../support/store";
import { paymentOf } from "./books";
import type { Reader } from "./reader";
import type { World } from "./world";

/** Cents of a part; at least one. */
const part = (cents: number, percent: number) => Math.max(1, Math.floor((cents * percent) / 100));

/** What the owner clicks in the Admin and in Stripe's dashboard about the order of one reader, when there is one. */
export class Owner {
  constructor(private readonly world: World) {}

  /** When a click got no answer, the owner first checks whether it worked, and does not click again. */
  async refund(reader: Reader, percent: number): Promise<void> {
    const paid = await paymentOf(reader.cart);
    if (!paid) return;
    const amount = part(paid.cents - paid.refundedCents, percent) / 100;
    const answer = await this.world.calls(
      () => admin("POST", `/payments/${paid.id}/refund`, { amount }),
      true,
    );
    if (answer && answer.status >= 500) reader.surprise("refund", answer);
  }

  async cancel(reader: Reader): Promise<void> {
    const paid = await paymentOf(reader.cart);
    if (!paid) return;
    const answer = await this.world.calls(() => admin("POST", `/orders/${paid.order}/cancel`), true);
    if (answer && answer.status >= 500) reader.surprise("cancel order", answer);
  }

  async refundInDashboard(reader: Reader, percent: number): Promise<void> {
    const paid = await paymentOf(reader.cart);
    if (!paid?.intent) return;
    const amount = part(paid.cents, percent);
    const answer = await standIn("POST", "/refunds", { payment_intent: paid.intent, amount });
    if (answer.status >= 500) reader.surprise("refund in the dashboard", answer);
  }
}
