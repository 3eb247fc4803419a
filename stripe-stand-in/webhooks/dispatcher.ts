import { newId } from "../store/ids";
import type { DeliveryRow, EventRow } from "../store/rows";
import type { Store } from "../store/store";
import { inOrder, usual, type ReleaseOrder, type WebhookSettings } from "./settings";
import { forge, send, type Endpoint, type Forgery } from "./send";

/** The events that the shop's README tells an owner to subscribe to. */
const SUBSCRIBED = [
  "checkout.session.completed",
  "checkout.session.expired",
  "checkout.session.async_payment_succeeded",
  "checkout.session.async_payment_failed",
  "payment_intent.succeeded",
  "payment_intent.payment_failed",
  "payment_intent.amount_capturable_updated",
  "payment_intent.canceled",
  "charge.succeeded",
  "charge.captured",
  "charge.refunded",
  "charge.dispute.created",
  "charge.dispute.closed",
  "refund.created",
  "refund.updated",
  "refund.failed",
];

const LONGEST_WAIT = 60_000;
const LONGEST_TURN = 250;

export interface RetryPlan {
  /** Milliseconds before the second attempt; doubles after that, up to a minute. */
  firstWait: number;
  attempts: number;
}

/** Sends events to the shop as Stripe does: signed anew each time, the same id, again until it answers 2xx. */
export class Dispatcher {
  settings: WebhookSettings = { ...usual };
  readonly #timers = new Set<NodeJS.Timeout>();
  readonly #underWay = new Set<Promise<void>>();
  #turn: Promise<void> = Promise.resolve();
  #closed = false;

  constructor(
    private readonly store: Store,
    private readonly endpoints: Endpoint[],
    private readonly retry: RetryPlan,
  ) {}

  /** Called once for an event; never throws, never waits. */
  deliver(event: EventRow) {
    for (const { url, events = SUBSCRIBED } of this.endpoints) {
      if (!events.includes("*") && !events.includes(event.type)) continue;
      for (let copy = 0; copy < Math.max(1, this.settings.repeat); copy += 1) {
        const delivery = this.#record(event, url, this.#dropped(event.type) ? "dropped" : "held");
        if (delivery.state === "held" && !this.settings.hold) {
          this.#later(delivery.id, this.settings.delayMilliseconds);
        }
      }
    }
  }

  /** Sends an event once more to every endpoint, whatever became of it. */
  async resend(event: EventRow, times: number): Promise<void> {
    for (let copy = 0; copy < times; copy += 1) {
      for (const { url } of this.endpoints) await this.#attempt(this.#record(event, url, "held").id);
    }
  }

  /** Sends what is held, one after the other, in the asked order; answers how many. Stops holding. */
  async release(order: ReleaseOrder, seed: number, types?: string[]): Promise<number> {
    const held = this.store.deliveries
      .oldestFirst()
      .filter(({ state, type }) => state === "held" && (!types || types.includes(type)));
    if (!types) this.settings.hold = false;
    for (const { id } of inOrder(held, order, seed)) await this.#attempt(id);
    return held.length;
  }

  /** Sends any text to every endpoint; answers their statuses. Not logged, not repeated. */
  forge(payload: string, how: Forgery): Promise<number[]> {
    return Promise.all(this.endpoints.map((endpoint) => forge(endpoint, payload, how)));
  }

  /** Takes up again what an earlier process left unsent. */
  resume() {
    for (const { id, state } of this.store.deliveries.oldestFirst())
      if (state === "waiting") this.#later(id, 0);
  }

  /** Resolves when no delivery is being made or planned. */
  async idle(): Promise<void> {
    while (this.#timers.size > 0 || this.#underWay.size > 0) {
      await Promise.all(this.#underWay);
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
  }

  reset() {
    for (const timer of this.#timers) clearTimeout(timer);
    this.#timers.clear();
    this.settings = { ...usual };
  }

  async close() {
    this.#closed = true;
    this.reset();
    await Promise.all(this.#underWay);
  }

  #dropped(type: string): boolean {
    const { drop } = this.settings;
    return Array.isArray(drop) ? drop.includes(type) : drop;
  }

  #record(event: EventRow, endpoint: string, state: DeliveryRow["state"]): DeliveryRow {
    const row: DeliveryRow = {
      id: newId("whd_"),
      event: event.id,
      type: event.type,
      endpoint,
      state,
      attempts: [],
    };
    this.store.deliveries.put(row);
    this.#countPending(event.id);
    return row;
  }

  #later(id: string, milliseconds: number) {
    const row = this.store.deliveries.get(id);
    if (row && row.state !== "waiting") this.store.deliveries.put({ ...row, state: "waiting" });
    if (milliseconds === 0) {
      this.#inTurn(id);
      return;
    }
    const timer = setTimeout(() => {
      this.#timers.delete(timer);
      void this.#attempt(id);
    }, milliseconds);
    this.#timers.add(timer);
  }

  /** First attempts go out in the order of the events, unless the shop is slow: then nobody waits for it. */
  #inTurn(id: string) {
    this.#turn = this.#watched(
      this.#turn.then(async () => {
        await Promise.race([this.#attempt(id), pause(LONGEST_TURN)]);
      }),
    );
  }

  #attempt(id: string): Promise<void> {
    return this.#watched(this.#try(id));
  }

  #watched(work: Promise<void>): Promise<void> {
    const watched = work.finally(() => this.#underWay.delete(watched));
    this.#underWay.add(watched);
    return watched;
  }

  async #try(id: string) {
    const delivery = this.store.deliveries.get(id);
    const event = delivery && this.store.events.get(delivery.event);
    const endpoint = this.endpoints.find(({ url }) => url === delivery?.endpoint);
    if (!delivery || !event || !endpoint || this.#closed) return;
    const attempt = await send(endpoint, JSON.stringify({ ...event, pending_webhooks: 1 }));
    const attempts = [...delivery.attempts, attempt];
    if (!this.store.deliveries.get(id)) return; // reset meanwhile
    const done = attempt.status !== null && attempt.status >= 200 && attempt.status < 300;
    const exhausted = attempts.length >= this.retry.attempts;
    this.store.deliveries.put({
      ...delivery,
      attempts,
      state: done ? "delivered" : exhausted ? "failed" : "waiting",
    });
    this.#countPending(event.id);
    if (done || exhausted || this.#closed) return;
    this.#later(id, Math.min(LONGEST_WAIT, this.retry.firstWait * 2 ** (attempts.length - 1)));
  }

  #countPending(eventId: string) {
    const event = this.store.events.get(eventId);
    if (!event) return;
    const open = this.store.deliveries
      .oldestFirst()
      .filter(({ event: of, state }) => of === eventId && (state === "waiting" || state === "held"));
    if (open.length !== event.pending_webhooks)
      this.store.events.put({ ...event, pending_webhooks: open.length });
  }
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds).unref());
}
