import { expect, test } from "@jest/globals";
import { becameAnOrder, faultTests, scoop, slow } from "../support/after-fault";
import { checkOut, ended, filledCart, pay, statusOf } from "../support/buyer";
import { eventually } from "../support/eventually";
import { webhooks } from "../support/faults";
import { allOrders, booksOf } from "../support/money";
import { standIn } from "../support/store";
import { turn } from "../support/switch";

faultTests();

/** An order that waits for the buyer's bank. */
async function waiting() {
  const cart = await filledCart(scoop.handle, 2);
  const checkout = await checkOut(cart);
  await pay(checkout.session, { method: "delayed", settle_after: 86_400 });
  const end = await ended(checkout.checkoutId);
  if (end.state !== "order") throw new Error(`ended as ${end.state}`);
  expect(end.order.paid).toBe(false);
  return { ...checkout, cart, orderId: end.order.id };
}
const settle = (session: string, outcome: "paid" | "failed") =>
  standIn("POST", `/sessions/${session}/settle`, { outcome });
const statusInBooks = async (orderId: string) => (await allOrders()).find(({ id }) => id === orderId)?.status;

test(
  "a delayed payment comes days later: the order that waited is paid",
  async () => {
    const order = await waiting();
    await settle(order.session, "paid");
    await becameAnOrder(order.cart.id);
    await eventually(async () => {
      const end = await statusOf(order.checkoutId);
      return end.state === "order" && end.order.paid;
    }, 200_000);
    expect(await statusInBooks(order.orderId)).not.toBe("canceled");
  },
  slow,
);

test(
  "a delayed payment fails after the order was shown: the order is cancelled, its stock is free",
  async () => {
    const order = await waiting();
    await settle(order.session, "failed");
    await eventually(async () => (await statusOf(order.checkoutId)).state === "failed", 200_000);
    expect(await statusInBooks(order.orderId)).toBe("canceled");
    expect(await booksOf(order.cart.id)).toMatchObject({ paid: 0, refunded: 0 });
  },
  slow,
);

test(
  "a delayed payment comes or fails, and no webhook says so: comparing with Stripe finds out",
  async () => {
    const [good, bad] = [await waiting(), await waiting()];
    await webhooks({ drop: true });
    await settle(good.session, "paid");
    await settle(bad.session, "failed");
    await turn("settle", "start");
    expect((await statusOf(bad.checkoutId)).state).toBe("failed");
    await becameAnOrder(good.cart.id);
  },
  slow,
);
