import { admin, standIn } from "../support/store";
import { paymentOf } from "./books";
import type { OwnerChange, Prepared, Purchase } from "../support/owner-calls";
import { Refusal } from "../support/owner";
import { ownerChanges } from "../support/owner-changes";
import { databaseNow, undelete } from "../support/undelete";
import type { Reader } from "./reader";
import type { World } from "./world";

const nothingAsked = { status: 200, body: null, text: "", headers: new Headers() };

/** Cents of a part; at least one. */
const part = (cents: number, percent: number) => Math.max(1, Math.floor((cents * percent) / 100));

/**
 * Changes that concern one cart's goods, code or buyer. What closes the whole shop would leave the other readers nothing
 * to buy: tests/faults/owner-deletes.test.ts has those.
 */
const edits = [
  "deletes the code's promotion",
  "deletes a promotion that came by itself",
  "stops the code's promotion",
  "gives the code another value",
  "deletes the campaign of the code",
  "deletes code and campaign",
  "starts a promotion that comes by itself",
  "deletes the product",
  "makes the product a draft",
  "deletes the variant",
  "takes the product out of the sales channel",
  "starts a sale",
  "deletes the delivery option",
  "deletes the customer",
  "deletes the categories of the product",
];

interface Edited {
  since: string;
  change: OwnerChange;
  purchase: Purchase;
  prepared: Prepared;
}

/** What the owner clicks in the Admin and in Stripe's dashboard about the order of one reader, when there is one. */
export class Owner {
  private readonly edited = new Map<Reader, Edited[]>();
  /** Two changes of one product at once would put each other back. */
  private readonly busy = new Set<string>();

  constructor(private readonly world: World) {}

  /** Changes what a reader's cart is about; a code or promotion of its own is put into the cart first. */
  async edit(reader: Reader, which: number): Promise<void> {
    const change = ownerChanges[edits[which % edits.length] ?? ""];
    const seen = await reader.view();
    const line = seen?.lines[0];
    if (!change || !seen || !line?.variantId || !line.productId || this.busy.has(line.productId)) return;
    this.busy.add(line.productId);
    const purchase: Purchase = {
      sku: "",
      productId: line.productId,
      variantId: line.variantId,
      optionId: seen.delivery[0]?.id ?? "",
      email: reader.email,
    };
    const since = await databaseNow();
    await this.world.calls(async () => {
      const prepared = (await change.before?.()) ?? {};
      if (prepared.code) await reader.code(prepared.code);
      this.edited.set(reader, [...(this.edited.get(reader) ?? []), { since, change, purchase, prepared }]);
      await this.asOwner(reader, () => change.strike(purchase, prepared));
      return nothingAsked;
    }, true);
  }

  /** Puts back what was changed for this reader, so that others find the shop as it was. */
  async putBack(reader: Reader): Promise<void> {
    for (const { since, change, purchase, prepared } of this.edited.get(reader) ?? []) {
      await undelete(since);
      await this.world.calls(async () => {
        await this.asOwner(reader, () => Promise.resolve(change.undo?.(purchase, prepared)));
        return nothingAsked;
      }, true);
      this.busy.delete(purchase.productId);
    }
    this.edited.delete(reader);
  }

  /** What another reader's change took away already is refused, which is right. */
  private async asOwner(reader: Reader, click: () => Promise<unknown>): Promise<void> {
    await click().catch((error: unknown) => {
      if (!(error instanceof Refusal)) throw error;
      if (error.status >= 500) reader.surprise("owner", { status: error.status, body: error.message });
    });
  }

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
