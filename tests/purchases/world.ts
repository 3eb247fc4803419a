import { eventually } from "../support/eventually";
import { products, regionId } from "../support/a-cart";
import { shopUnderTest } from "../support/run-file";
import { standIn, type Answer } from "../support/store";
import { turn } from "../support/switch";
import type { Weather } from "./plan";

/** Typed by every reader of the run, and nothing that a log may ever hold. */
export const secretWords = { domain: "kopers.example", street: "Zwijgstraat", name: "Stillekens" };

/** What all readers of a run share: the shelf, the webhooks' weather, and the backend's plug. */
export class World {
  /** What did not go as any reader, bank or owner may expect; a run with one fails. */
  readonly surprises: string[] = [];
  kills = 0;
  private restarting: Promise<void> | null = null;

  private constructor(
    readonly variants: string[],
    readonly region: string,
  ) {}

  /** The shop under test as it stands. */
  static async look(): Promise<World> {
    const shelf = await products();
    const offers = [...shelf.values()].flatMap(({ variants }) => variants);
    return new World(offers.map(({ id }) => id).sort(), await regionId());
  }

  async turnWeather(weather: Weather): Promise<void> {
    const calm = { hold: false, drop: false, repeat: 1, delay: 0 };
    switch (weather.webhooks) {
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
        await standIn("POST", "/webhooks", { ...calm, repeat: weather.by });
        return;
      case "late":
        await standIn("POST", "/webhooks", { ...calm, delay: weather.by });
        return;
      case "released": {
        const { order, seed } = weather;
        await standIn("POST", "/webhooks/release", { order, seed });
        return;
      }
    }
  }

  /** The backend ends without a word and is started again; whoever speaks to it meanwhile waits. */
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
   * As a person calls the shop: when it falls silent because its process was killed, again once it is back.
   * @returns null when it fell silent and `once` forbids to ask again. @throws when it is silent without reason.
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
