import { eventually } from "../support/eventually";
import { products, regionId } from "../support/a-cart";
import { shopUnderTest } from "../support/run-file";
import { standIn, type Answer } from "../support/store";
import { turn } from "../support/switch";
import type { WebhookDelivery } from "./plan";

/** Typed by every reader of the run; no log may contain it. */
export const secretWords = { domain: "kopers.example", street: "Zwijgstraat", name: "Stillekens" };

/** What all readers of a run share: the products, how webhooks are delivered, and the backend's process. */
export class World {
  /** What did not go as any reader, bank or owner may expect; a run with one fails. */
  readonly surprises: string[] = [];
  kills = 0;
  private restarting: Promise<void> | null = null;

  private constructor(
    readonly variants: string[],
    readonly region: string,
  ) {}

  /** The shop under test as it is now. */
  static async look(): Promise<World> {
    const forSale = await products();
    const offers = [...forSale.values()].flatMap(({ variants }) => variants);
    return new World(offers.map(({ id }) => id).sort(), await regionId());
  }

  async setDelivery(delivery: WebhookDelivery): Promise<void> {
    const calm = { hold: false, drop: false, repeat: 1, delay: 0 };
    switch (delivery.webhooks) {
      case "calm":
        await standIn("POST", "/webhooks", calm);
        return;
      case "held":
        await standIn("POST", "/webhooks", { ...calm, hold: true });
        return;
      case "lost":
        await standIn("POST", "/webhooks", { ...calm, drop: true });
        return;
      case "part lost":
        await standIn("POST", "/webhooks", { ...calm, drop: ["checkout.session.completed"] });
        return;
      case "repeated":
        await standIn("POST", "/webhooks", { ...calm, repeat: delivery.by });
        return;
      case "late":
        await standIn("POST", "/webhooks", { ...calm, delay: delivery.by });
        return;
      case "released": {
        const { order, seed } = delivery;
        await standIn("POST", "/webhooks/release", { order, seed });
        return;
      }
    }
  }

  /** Kills the backend and starts it again; calls meanwhile wait. */
  kill(): Promise<void> {
    this.kills += 1;
    this.restarting ??= (async () => {
      await turn("backend", "kill");
      await turn("backend", "start");
      this.restarting = null;
    })();
    return this.restarting;
  }

  /**
   * Calls the shop as a person does: when there is no answer because its process was killed, again once it is back.
   * @returns null when there was no answer and `once` forbids a second call. @throws when there is no answer though the
   * process runs.
   */
  async calls(call: () => Promise<Answer>, once = false): Promise<Answer | null> {
    for (;;) {
      const before = this.kills;
      await this.restarting;
      try {
        return await call();
      } catch (error) {
        if (before === this.kills && !this.restarting) throw error;
        await this.restarting;
        await eventually(async () => (await fetch(`${shopUnderTest().backend}/health`)).ok);
        if (once) return null;
      }
    }
  }
}
