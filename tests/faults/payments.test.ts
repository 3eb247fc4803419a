import { afterEach, expect, test } from "@jest/globals";
import { checkOut, ended, filledCart, pay, postCheckout } from "../support/buyer";
import { eventually } from "../support/eventually";
import { booksOf, isSettled } from "../support/money";
import { shopUnderTest } from "../support/run-file";
import { standIn } from "../support/store";
import { turn } from "../support/switch";

const handle = "maatschep";
const webhooks = (setting: Record<string, unknown>) => standIn("POST", "/webhooks", setting);

afterEach(async () => {
  await webhooks({ hold: false, drop: false, repeat: 1, delay: 0 });
  await standIn("POST", "/webhooks/release", { order: "given" });
});

/** Paid, and one order of exactly what was paid. */
async function becameAnOrder(cartId: string): Promise<void> {
  const books = await eventually(async () => {
    const found = await booksOf(cartId);
    return found.orders.length > 0 && isSettled(found) ? found : null;
  }, 150_000);
  expect(books.orders).toEqual([books.paid]);
}

test("the backend is killed after the payment and before the webhook", async () => {
  const filled = await filledCart(handle);
  const checkout = await checkOut(filled);
  await turn("backend", "kill");
  await pay(checkout.session);
  await turn("backend", "start");
  expect((await ended(checkout.checkoutId)).state).toBe("order");
  await becameAnOrder(filled.id);
}, 180_000);

test("the webhook never comes, but the reader returns", async () => {
  await webhooks({ drop: true });
  const filled = await filledCart(handle);
  const checkout = await checkOut(filled);
  await pay(checkout.session);
  expect((await ended(checkout.checkoutId)).state).toBe("order");
  await becameAnOrder(filled.id);
});

test("the reader never returns, but the webhook comes", async () => {
  const filled = await filledCart(handle);
  await pay((await checkOut(filled)).session);
  await becameAnOrder(filled.id);
}, 180_000);

test("neither comes: the shop finds the payment by itself", async () => {
  await webhooks({ drop: true });
  const filled = await filledCart(handle);
  await pay((await checkOut(filled)).session);
  await becameAnOrder(filled.id);
}, 180_000);

test("the webhook comes three times, with the reader beside it", async () => {
  await webhooks({ repeat: 3, delay: 1 });
  const filled = await filledCart(handle);
  const checkout = await checkOut(filled);
  await pay(checkout.session);
  await Promise.all([ended(checkout.checkoutId), ended(checkout.checkoutId), ended(checkout.checkoutId)]);
  await becameAnOrder(filled.id);
});

test("the database is stopped and started after the payment", async () => {
  const filled = await filledCart(handle);
  const checkout = await checkOut(filled);
  await webhooks({ hold: true });
  await pay(checkout.session);
  await turn("postgres", "stop");
  await webhooks({ hold: false });
  await standIn("POST", "/webhooks/release", { order: "given" });
  await turn("postgres", "start");
  await becameAnOrder(filled.id);
}, 180_000);

test("a double click and a second tab pay once", async () => {
  const filled = await filledCart(handle);
  const answers = await Promise.all([postCheckout(filled), postCheckout(filled), postCheckout(filled)]);
  expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
  const checkout = await checkOut(filled);
  await pay(checkout.session);
  expect((await ended(checkout.checkoutId)).state).toBe("order");
  await becameAnOrder(filled.id);
});

test("two readers, one stock: one order, the other gets all of it back", async () => {
  const [one, other] = [await filledCart("bouillon-vis", 2), await filledCart("bouillon-vis", 2)];
  const [first, second] = [await checkOut(one), await checkOut(other)];
  await Promise.all([pay(first.session), pay(second.session)]);
  const states = [(await ended(first.checkoutId)).state, (await ended(second.checkoutId)).state].sort();
  expect(states).toEqual(["order", "refunded"]);
  await eventually(async () => isSettled(await booksOf(one.id)) && isSettled(await booksOf(other.id)));
  const books = [await booksOf(one.id), await booksOf(other.id)];
  expect(books.flatMap(({ orders }) => orders)).toHaveLength(1);
}, 120_000);

test("a webhook with a bad signature, an old one, and none are refused and change nothing", async () => {
  const { backend } = shopUnderTest();
  const post = (headers: Record<string, string>) =>
    fetch(`${backend}/hooks/stripe`, {
      method: "POST",
      headers: { "content-type": "application/json", ...headers },
      body: JSON.stringify({ id: "evt_forged", object: "event", type: "checkout.session.completed" }),
    });
  for (const headers of [
    {},
    { "stripe-signature": "t=1,v1=00" },
    { "stripe-signature": `t=${Math.floor(Date.now() / 1000)},v1=00` },
  ]) {
    const answer = await post(headers as Record<string, string>);
    expect(answer.status).toBe(400);
  }
});
