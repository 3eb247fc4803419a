import { expect, test } from "@jest/globals";
import { z } from "zod";
import { adminPayments } from "backend/contracts/admin-payment";
import { becameAnOrder, faultTests, scoop, slow } from "../support/after-fault";
import { buy, checkOut, filledCart, pay, statusOf } from "../support/buyer";
import { rows } from "../support/database";
import { eventually } from "../support/eventually";
import { calm, paths, stripeFails } from "../support/faults";
import { entryOf } from "../support/ledger";
import { cancelOrder, orderInAdmin } from "../support/owner";
import { admin } from "../support/store";
import { turn } from "../support/switch";

faultTests();

test("an event that keeps failing is put before the owner, who tries again with success", async () => {
  const cart = await filledCart(scoop.handle);
  const { checkoutId, session } = await checkOut(cart);
  await stripeFails({ method: "GET", path: paths.retrieve, status: 500, times: 1_000 });
  await pay(session);
  const about =
    "select id, attempts, dead from stripe_event where stripe_session = $1 and handled_at is null";
  const row = z.object({ id: z.string(), attempts: z.number(), dead: z.boolean() });
  const event = await eventually(
    async () => (await rows(row, about, [session])).find(({ attempts }) => attempts > 0),
    200_000,
  );
  // Hours of trying are written into the row: the next try is the last.
  await rows(row, "update stripe_event set attempts = 7, next_attempt_at = now() where stripe_session = $1", [
    session,
  ]);
  await turn("settle", "start");
  const dead = (await listed()).find(({ id }) => id === event.id);
  if (!dead?.dead) throw new Error(`${event.id} was not given up`);
  expect((await statusOf(checkoutId)).state).toBe("processing");
  await calm();
  const again = await admin("POST", `/payment-events/${dead.id}/try-again`, {});
  expect(again.body).toEqual({ handled: true });
  expect((await listed()).map(({ id }) => id)).not.toContain(dead.id);
  await becameAnOrder(cart.id);
}, 300_000);

async function listed() {
  return adminPayments.parse((await admin("GET", "/payment-events")).body).waiting;
}

test(
  "a shop with manual capture reserves first, captures when the owner says so, and can release the money",
  async () => {
    await turn("backend", "stop");
    await turn("backend", "start", { STRIPE_CAPTURE: "manual" });
    try {
      const [kept, dropped] = [await buy(scoop.handle), await buy(scoop.handle)];
      expect(await entryOf(kept.session)).toMatchObject({ paid: 0, intentStatus: "requires_capture" });
      const { payment } = await orderInAdmin(kept.orderId);
      expect(payment.captures).toEqual([]);
      expect((await admin("POST", `/payments/${payment.id}/capture`, {})).status).toBe(200);
      expect((await entryOf(kept.session)).paid).toBe(Math.round(payment.amount * 100));
      await becameAnOrder(kept.cart.id);
      expect((await cancelOrder(dropped.orderId)).status).toBe(200);
      expect(await entryOf(dropped.session)).toMatchObject({
        paid: 0,
        reserved: 0,
        intentStatus: "canceled",
      });
    } finally {
      await turn("backend", "stop");
      await turn("backend", "start");
    }
  },
  slow,
);
