import { beforeAll, expect, test } from "@jest/globals";
import { refusal } from "backend/contracts/refusal";
import { aCart, variant, view } from "../support/a-cart";
import { ended, opened, pay, postCheckout, type FilledCart } from "../support/buyer";
import { ledger } from "../support/ledger";
import * as books from "./books";
import { stockOf } from "./stock";

const sku = "VK-TOE-SHA-600";
const readers = 20;
const last = 5;

beforeAll(() => stockOf(sku, last));

type End = "order" | "refunded" | "refused";

/** From the order button on. Sold out before the payment: refused; sold out after it: refunded. */
async function buys(filled: FilledCart): Promise<End> {
  const answer = await postCheckout(filled);
  if (answer.status !== 200) {
    expect(refusal.parse(answer.body).code).toBe("sold_out");
    return "refused";
  }
  const { checkoutId, session } = opened(answer);
  await pay(session);
  const end = await ended(checkoutId);
  if (end.state === "refunded") expect(end.reason).toBe("sold_out");
  if (end.state === "order" || end.state === "refunded") return end.state;
  throw new Error(`${checkoutId} ended as ${end.state}`);
}

test("20 readers after the last 5: five orders, fifteen are refused or get all of it back", async () => {
  const { id } = await variant(sku);
  const carts: FilledCart[] = [];
  for (let n = 0; n < readers; n += 1) {
    const cart = await aCart({ variant_id: id, quantity: 1 });
    const { delivery } = await view(cart);
    carts.push({ id: cart, delivery: delivery.find(({ kind }) => kind === "collect")?.id ?? "" });
  }
  const ends = await Promise.all(carts.map(buys));
  expect(ends.filter((end) => end === "order")).toHaveLength(last);
  expect(ends.filter((end) => end !== "order")).toHaveLength(readers - last);

  const level = (await books.levels()).find((each) => each.sku === sku);
  expect(level && level.stocked - level.reserved).toBe(0);
  const ids = new Set(carts.map((cart) => cart.id));
  const orders = (await books.allOrders()).filter(({ cart }) => cart && ids.has(cart.id));
  expect(orders).toHaveLength(last);
  const kept = (await books.reservations()).filter(({ item }) => item === level?.item);
  const owed = (await books.owedReservations()).filter(({ item }) => item === level?.item);
  const linesOf = (rows: books.Kept[]) => rows.map(({ line, quantity }) => `${line} ${quantity}`).sort();
  expect(linesOf(kept)).toEqual(linesOf(owed));
  const entries = (await ledger()).filter(({ clientReferenceId: cart }) => ids.has(cart ?? ""));
  const takenAndKept = entries.reduce((sum, { paid, refunded }) => sum + paid - refunded, 0);
  expect(takenAndKept).toBe(orders.reduce((sum, { cents }) => sum + cents, 0));
}, 600_000);
