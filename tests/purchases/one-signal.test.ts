import { afterEach, beforeAll, expect, test } from "@jest/globals";
import { atOnce } from "../support/at-once";
import { checkOut, ended, filledCart, pay } from "../support/buyer";
import { eventually } from "../support/eventually";
import { ledger } from "../support/ledger";
import { standIn } from "../support/store";
import * as books from "./books";
import { stockOf } from "./stock";

const readers = Number(process.env.READERS ?? 10);
const buyersAtOnce = 5;

beforeAll(() => stockOf("VK-TOE-MAA-25", 2 * readers));
afterEach(() => standIn("POST", "/webhooks", { drop: false }));

/** Each reader buys and pays; what happens then is `after`. @returns the carts */
async function allBuy(after: (checkoutId: string) => Promise<void>): Promise<string[]> {
  const carts: string[] = [];
  await atOnce(buyersAtOnce, [...Array(readers).keys()], async (n) => {
    const filled = await filledCart("maatschep");
    carts[n] = filled.id;
    const checkout = await checkOut(filled);
    await pay(checkout.session, { method: "bancontact" });
    await after(checkout.checkoutId);
  });
  return carts;
}

/** How many of these carts are one order of exactly what was paid. */
async function ordersOf(carts: string[]): Promise<number> {
  const [entries, orders] = await Promise.all([ledger(), books.allOrders()]);
  return carts.filter((id) => {
    const own = entries.filter(({ clientReferenceId }) => clientReferenceId === id);
    const kept = own.reduce((sum, { paid, refunded }) => sum + paid - refunded, 0);
    const made = orders.filter(({ cart }) => cart?.id === id);
    return made.length === 1 && made[0]?.cents === kept && kept > 0;
  }).length;
}

test("no webhook ever comes: all readers who return have their order", async () => {
  await standIn("POST", "/webhooks", { drop: true });
  const carts = await allBuy(async (checkoutId) => {
    expect((await ended(checkoutId)).state).toBe("order");
  });
  expect(await ordersOf(carts)).toBe(readers);
}, 900_000);

test("no reader ever returns: the webhook alone makes all orders", async () => {
  const carts = await allBuy(() => Promise.resolve());
  await eventually(async () => (await ordersOf(carts)) === readers, 300_000, 1_000);
}, 900_000);
