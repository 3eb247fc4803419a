import { afterAll, beforeAll, expect, test } from "@jest/globals";
import fc from "fast-check";
import { aListener, aStandIn, SECRET } from "./a-stand-in";
import { ledgerAgrees, steps, type Model } from "./soak-model";

const RUNS = Number(process.env.SOAK_RUNS ?? 60);

let listener: Awaited<ReturnType<typeof aListener>>;
let shop: Awaited<ReturnType<typeof aStandIn>>;
beforeAll(async () => {
  listener = await aListener();
  shop = await aStandIn({ webhooks: [{ url: listener.url, secret: SECRET }] });
});
afterAll(async () => {
  await shop.close();
  listener.close();
});

/** Any order of calls; a failing seed is printed, `SOAK_RUNS=5000` soaks longer. */
test("a simple model and the stand-in agree on every session and every cent", async () => {
  const property = fc.asyncProperty(
    fc.commands(steps, { maxCommands: 60, size: "max" }),
    async (commands) => {
      const model: Model = { sessions: [], keys: new Map(), now: 0, refunds: 0 };
      await shop.control("/reset", {});
      await fc.asyncModelRun(() => ({ model, real: shop }), commands);
      await ledgerAgrees(model, shop);
    },
  );
  await fc.assert(property, { numRuns: RUNS });
  await shop.control("/webhooks/idle", {});
  expect(listener.refused).toEqual([]);
  expect(listener.received.length).toBeGreaterThan(0);
}, 600_000);
