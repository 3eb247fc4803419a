import { MedusaService } from "@medusajs/framework/utils";
import Stripe from "stripe";
import { eventRow } from "./event-row";
import { Checkout } from "./models/checkout";
import { Repair } from "./models/repair";
import { StripeEvent } from "./models/stripe-event";

/**
 * Seconds until the next try, by the number of tries that failed; after the last try only the owner can have it tried
 * again.
 */
const patience = [5, 15, 60, 300, 900, 3_600, 10_800];
/** Stripe's own advice for the age of a signature, in seconds. */
const tolerance = 300;

export interface InboxOptions {
  webhookSecret: string;
}

/** Stripe's events and our checkouts, with what became of each. */
export default class PaymentInboxService extends MedusaService({ StripeEvent, Checkout, Repair }) {
  constructor(
    container: Record<string, unknown>,
    private readonly options: InboxOptions,
  ) {
    // MedusaService declares its constructor as variadic.
    super(container, options);
  }

  /**
   * Stores an event from its raw body. @returns null unless the signature is Stripe's and recent; otherwise the id under
   * which it is stored, or null for an event that is not: one of another type, or of another account, which could only
   * come through a Connect platform. One that is stored already stays as it is.
   */
  async receive(rawBody: Buffer, signature: string): Promise<{ storedAs: string | null } | null> {
    const event = this.verified(rawBody, signature);
    if (!event) return null;
    const row = event.account ? null : eventRow(event);
    if (!row) return { storedAs: null };
    const now = new Date();
    try {
      await this.createStripeEvents({ ...row, received_at: now, next_attempt_at: now });
    } catch (error) {
      const [known] = await this.listStripeEvents({ id: row.id }, { take: 1, select: ["id"] });
      if (!known) throw error;
    }
    return { storedAs: row.id };
  }

  private verified(rawBody: Buffer, signature: string): Stripe.Event | null {
    if (!this.options.webhookSecret) return null;
    try {
      return Stripe.webhooks.constructEvent(rawBody, signature, this.options.webhookSecret, tolerance);
    } catch {
      return null;
    }
  }

  async handled(id: string): Promise<void> {
    await this.updateStripeEvents({ id, handled_at: new Date(), last_error: null, dead: false });
  }

  /** Stores a failed try and when the next one is due. @returns true when it was the last. */
  async failed(id: string, reason: string): Promise<boolean> {
    const row = await this.retrieveStripeEvent(id);
    const seconds = patience[row.attempts];
    const dead = seconds === undefined;
    await this.updateStripeEvents({
      id,
      attempts: row.attempts + 1,
      next_attempt_at: new Date(Date.now() + (seconds ?? 0) * 1000),
      last_error: reason.slice(0, 300),
      dead,
    });
    return dead;
  }

  /** Events whose next try is due, oldest first. */
  async due(limit = 100): Promise<string[]> {
    const rows = await this.listStripeEvents(
      { handled_at: null, dead: false, next_attempt_at: { $lte: new Date() } },
      { take: limit, order: { received_at: "ASC" }, select: ["id"] },
    );
    return rows.map(({ id }) => id);
  }
}
