import { expect, test } from "@jest/globals";
import { z } from "zod";
import { adminPayments } from "backend/contracts/admin-payment";
import { shop } from "backend/contracts/shop";
import { allWentBack, faultTests, scoop, slow } from "../support/after-fault";
import { checkOut, ended, filledCart, orderOf, pay, statusOf, type OpenCheckout } from "../support/buyer";
import { rows } from "../support/database";
import { eventually } from "../support/eventually";
import { entryOf } from "../support/ledger";
import { calm, paths, stripeFails, webhooks } from "../support/faults";
import { mailTo, newReader } from "../support/outbox";
import { allOrders } from "../support/money";
import { admin, standIn, store } from "../support/store";
import { turn } from "../support/switch";

faultTests();

const nothing = z.object({});
const sql = (text: string, ...values: string[]) => rows(nothing, text, values);

/** Makes a row of a cart or order unreadable. @returns what makes it readable again */
type Spoil = (cart: string) => Promise<() => Promise<unknown>>;

const euros = (amount: number) =>
  new Intl.NumberFormat("nl-BE", { style: "currency", currency: "EUR" }).format(amount);

const oneOf = async (text: string, cart: string): Promise<string> => {
  const [row] = await rows(z.object({ id: z.string() }), text, [cart]);
  if (!row) throw new Error(`nothing to spoil in ${cart}`);
  return row.id;
};

const spoilt: Record<string, Spoil> = {
  "a line without its price": async (cart) => {
    const id = await oneOf("select id from cart_line_item where cart_id = $1 and deleted_at is null", cart);
    await sql("update cart_line_item set raw_unit_price = '{}', unit_price = 'NaN' where id = $1", id);
    return () => Promise.resolve();
  },
  "a delivery whose amount is no number": async (cart) => {
    const id = await oneOf(
      "select id from cart_shipping_method where cart_id = $1 and deleted_at is null",
      cart,
    );
    await sql("update cart_shipping_method set raw_amount = '{}', amount = 'NaN' where id = $1", id);
    return () => Promise.resolve();
  },
};

/** Whether the last try of a checkout failed. */
async function isFailing({ session }: OpenCheckout): Promise<boolean> {
  const about = "select failures from payment_checkout where stripe_session_id = $1";
  const found = await rows(z.object({ failures: z.number() }), about, [session]);
  return found.some(({ failures }) => failures > 0);
}

/** The time that a checkout is tried for has passed: the next failure is the last. */
const lastTry = ({ session }: OpenCheckout) =>
  sql(
    "update payment_checkout set failures = 9, failing_since = now() - interval '16 minutes' where stripe_session_id = $1",
    session,
  );

test.each(Object.entries(spoilt).map(([what, spoil], n) => [what, spoil, n + 1] as const))(
  "paid, and the cart cannot be read (%s): after the last try all goes back, and buyer and owner know",
  async (_what, spoil, quantity) => {
    const email = newReader();
    const amount = euros(quantity * 4.5);
    const cart = await filledCart(scoop.handle, quantity);
    const checkout = await checkOut(cart, { email });
    await spoil(cart.id);
    await pay(checkout.session);
    await eventually(async () => {
      await statusOf(checkout.checkoutId);
      return isFailing(checkout);
    });
    // Not yet: what fails may pass by itself.
    expect((await statusOf(checkout.checkoutId)).state).toBe("processing");
    await lastTry(checkout);
    expect(await ended(checkout.checkoutId)).toMatchObject({ state: "refunded", reason: "not_possible" });
    await allWentBack(cart.id);
    expect((await mailTo(email, "terug")).text).toContain(amount);
    const { trader } = z.object({ shop }).parse((await store("GET", "/shop")).body).shop;
    expect((await mailTo(trader.email, `${amount} kon niet verwerkt worden`, 60_000)).text).toContain(
      checkout.checkoutId,
    );
    const { repairs } = adminPayments.parse((await admin("GET", "/payment-events")).body);
    expect(repairs.find(({ kind, detail }) => kind === "given_up" && detail)).toBeDefined();
  },
  slow,
);

test(
  "a slow bank pays an order whose payment cannot be written any more: it is cancelled, and all goes back",
  async () => {
    const cart = await filledCart(scoop.handle);
    const checkout = await checkOut(cart);
    await pay(checkout.session, { method: "delayed", settle_after: 86_400 });
    const orderId = await orderOf(checkout.checkoutId);
    // The provider that the payment session names is gone.
    await sql("update payment_session set provider_id = 'pp_gone' where id = $1", checkout.checkoutId);
    await standIn("POST", `/sessions/${checkout.session}/settle`, { outcome: "paid" });
    // Not before it fails: an earlier event that is still under way would succeed, and begin the count anew.
    await eventually(() => isFailing(checkout));
    await lastTry(checkout);
    await eventually(async () => {
      await turn("settle", "start");
      const { paid, refunded } = await entryOf(checkout.session);
      return paid > 0 && paid === refunded;
    }, 100_000);
    expect((await allOrders()).find(({ id }) => id === orderId)?.status).toBe("canceled");
  },
  slow,
);

test("Stripe that does not answer is no reason to give up", async () => {
  const cart = await filledCart(scoop.handle);
  const checkout = await checkOut(cart);
  await webhooks({ drop: true });
  await pay(checkout.session);
  await lastTry(checkout);
  await stripeFails({ method: "GET", path: paths.retrieve, status: 500, times: 1_000 });
  expect((await statusOf(checkout.checkoutId)).state).toBe("processing");
  await calm();
  await orderOf(checkout.checkoutId);
  const row = z.object({ failures: z.number(), since: z.string().nullable() });
  const about =
    "select failures, failing_since::text as since from payment_checkout where stripe_session_id = $1";
  expect(await rows(row, about, [checkout.session])).toEqual([{ failures: 0, since: null }]);
});
