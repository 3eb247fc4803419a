import { afterEach, beforeAll, expect, test } from "@jest/globals";
import { planned } from "./plan";
import { secretsInLogs, whatStaysWrong } from "./quiet";
import { runPlans } from "./run-plans";
import { fillStock, scarceCode, stockedNow } from "./stock";
import { World } from "./world";
import { seed } from "../support/seed";

const purchases = Number(process.env.PURCHASES ?? 30);
const again = `npm test -- --only purchases --purchases ${purchases} --seed ${seed}`;
const readersAtOnce = 6;

beforeAll(async () => {
  await fillStock(purchases);
  await scarceCode("KRAP", Math.ceil(purchases / 25));
});
afterEach(() => {
  if (expect.getState().numPassingAsserts < 1) console.log(`Again: ${again}`);
});

/**
 * Random steps of readers, bank and owner, with webhooks delivered in random ways; then the database is compared with
 * Stripe's ledger.
 */
test(`${purchases} purchases, whatever happens between: no cent, piece or letter too many or too few`, async () => {
  process.stdout.write(`${purchases} purchases, seed ${seed}: ${again}\n`);
  const world = await World.look();
  const stocked = await stockedNow();
  const plans = planned(seed, purchases, Math.max(1, Math.round(purchases / 70)));
  await runPlans(plans, world, readersAtOnce);
  const wrong = await whatStaysWrong(stocked);
  const found = { surprises: world.surprises, wrong, secrets: secretsInLogs() };
  expect(found).toEqual({ surprises: [], wrong: [], secrets: [] });
}, 3_600_000);
