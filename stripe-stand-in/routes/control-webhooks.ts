import { z } from "zod";
import type { World } from "../world";
import { API_VERSION } from "../webhooks/event";
import { newId } from "../store/ids";
import { ControlRefusal } from "./control-refusal";
import type { ControlRoute } from "./control-route";

const settingsBody = z.strictObject({
  hold: z.boolean().optional(),
  drop: z.union([z.boolean(), z.array(z.string()).max(100)]).optional(),
  repeat: z.int().min(1).max(20).optional(),
  delay: z.int().min(0).max(600_000).optional(),
});
const releaseBody = z.strictObject({
  order: z.enum(["given", "reversed", "shuffled"]).default("given"),
  seed: z.int().default(1),
  types: z.array(z.string()).max(100).optional(),
});
const resendBody = z.strictObject({ event: z.string(), times: z.int().min(1).max(100).default(1) });
const forgeBody = z.strictObject({
  type: z.string().default("checkout.session.completed"),
  /** Any object; absent: that of `event`. */
  object: z.record(z.string(), z.unknown()).optional(),
  event: z.string().optional(),
  id: z.string().optional(),
  account: z.string().optional(),
  livemode: z.boolean().default(false),
  signature: z.enum(["good", "wrong_secret", "old", "none"]).default("wrong_secret"),
});

export const controlWebhookRoutes: ControlRoute[] = [
  {
    method: "GET",
    pattern: "/_control/webhooks",
    about: "The settings and the log of deliveries; ?type= and ?state= choose.",
    run: ({ world, query }) => ({
      settings: settingsOf(world),
      deliveries: world.store.deliveries
        .oldestFirst()
        .filter(({ type }) => !query.has("type") || type === query.get("type"))
        .filter(({ state }) => !query.has("state") || state === query.get("state")),
    }),
  },
  {
    method: "POST",
    pattern: "/_control/webhooks",
    about:
      "How webhooks go out from now on: { hold, drop: true or [types], repeat: n, delay: ms }; what is absent stays.",
    run: ({ world, body }) => {
      const { delay, ...changes } = settingsBody.parse(body);
      const { settings } = world.dispatcher;
      world.dispatcher.settings = {
        hold: changes.hold ?? settings.hold,
        drop: changes.drop ?? settings.drop,
        repeat: changes.repeat ?? settings.repeat,
        delayMilliseconds: delay ?? settings.delayMilliseconds,
      };
      return settingsOf(world);
    },
  },
  {
    method: "POST",
    pattern: "/_control/webhooks/release",
    about:
      "Sends what is held, one after the other: { order: given|reversed|shuffled, seed, types }; without types it stops holding.",
    run: async ({ world, body }) => {
      const { order, seed, types } = releaseBody.parse(body);
      return { sent: await world.dispatcher.release(order, seed, types) };
    },
  },
  {
    method: "POST",
    pattern: "/_control/webhooks/resend",
    about: "Sends an event again, with the same id: { event, times }.",
    run: async ({ world, body }) => {
      const { event: id, times } = resendBody.parse(body);
      const event = world.store.events.get(id);
      if (!event) throw new ControlRefusal(404, "No such event.");
      await world.dispatcher.resend(event, times);
      return { sent: times };
    },
  },
  {
    method: "POST",
    pattern: "/_control/webhooks/idle",
    about: "Answers when no delivery is being made or planned.",
    run: async ({ world }) => {
      await world.dispatcher.idle();
      return { idle: true };
    },
  },
  {
    method: "POST",
    pattern: "/_control/webhooks/forge",
    about:
      "Sends a made-up event: { type, object or event, id, account, livemode, signature: good|wrong_secret|old|none }; answers the shop's statuses.",
    run: async ({ world, body }) => {
      const wish = forgeBody.parse(body);
      return { statuses: await world.dispatcher.forge(forged(world, wish), signing(wish.signature)) };
    },
  },
];

function forged(world: World, wish: z.infer<typeof forgeBody>): string {
  const original = wish.event ? world.store.events.get(wish.event) : undefined;
  const { account, livemode, type } = wish;
  return JSON.stringify({
    id: wish.id ?? newId("evt_1"),
    object: "event",
    api_version: API_VERSION,
    created: world.store.clock.now(),
    data: { object: wish.object ?? original?.data.object ?? {} },
    livemode,
    pending_webhooks: 1,
    request: null,
    type,
    ...(account ? { account } : {}),
  });
}

function signing(kind: z.infer<typeof forgeBody>["signature"]) {
  return {
    signed: kind !== "none",
    secondsOld: kind === "old" ? 24 * 60 * 60 : 0,
    ...(kind === "wrong_secret" ? { secret: "whsec_someone_else" } : {}),
  };
}

function settingsOf({ dispatcher }: World) {
  const { delayMilliseconds, ...settings } = dispatcher.settings;
  return { ...settings, delay: delayMilliseconds };
}
