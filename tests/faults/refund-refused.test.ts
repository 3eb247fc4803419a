import { expect, test } from "@jest/globals";
import { orderRefunded } from "backend/contracts/admin-order-refund";
import { variant } from "../support/a-cart";
import { lineOf } from "../support/changes";
import { faultTests, scoop, slow } from "../support/after-fault";
import { eventually } from "../support/eventually";
import { moreThanRetries, paths, stripeFails } from "../support/faults";
import { issued } from "../support/invoices";
import { entryOf } from "../support/ledger";
import { freeOf, orderInAdmin } from "../support/owner";
import { giveBack, press, refundKey, refusedAs, seen } from "../support/order-refunds";
import { toPack } from "../support/packing";

faultTests();

test(
  "a refund that Stripe refuses changes nothing, and the same press gives it once Stripe takes it",
  async () => {
    const { id, session } = await toPack({ [scoop.sku]: 2 });
    const item = await lineOf(id, (await variant(scoop.sku)).id);
    const wish = { lines: [{ item_id: item.id, quantity: 1 }], restock: true };
    const before = await seen(id, wish);
    const free = await freeOf(scoop.sku);
    await stripeFails({ method: "POST", path: paths.refund, status: 400, times: 1 });
    const asked = { key: refundKey(), total: before.chosen.total, wish };
    expect(refusedAs(await press(id, asked))).toEqual({ status: 409, code: "refund_refused" });
    expect(await seen(id, wish)).toEqual(before);
    expect(await freeOf(scoop.sku)).toBe(free);
    expect((await lineOf(id, (await variant(scoop.sku)).id)).quantity).toBe(2);
    expect((await entryOf(session)).refunded).toBe(0);
    expect(await giveBack(id, wish, asked.key)).toMatchObject({ refunded: 450, again: false });
    expect((await entryOf(session)).refunded).toBe(450);
    expect(await freeOf(scoop.sku)).toBe((free ?? 0) + 1);
    await issued(id, 2);
  },
  slow,
);

test(
  "a refund whose answer is lost is booked for its press: pressed again, it is one",
  async () => {
    const { id, session } = await toPack({ [scoop.sku]: 3 });
    const item = await lineOf(id, (await variant(scoop.sku)).id);
    const wish = { lines: [{ item_id: item.id, quantity: 1 }], restock: false };
    const { chosen } = await seen(id, wish);
    const asked = { key: refundKey(), total: chosen.total, wish };
    const lost = { method: "POST", path: paths.refund, kind: "reset", when: "after" } as const;
    await stripeFails({ ...lost, times: moreThanRetries });
    expect(refusedAs(await press(id, asked))).toEqual({ status: 409, code: "refund_refused" });
    await eventually(async () => (await orderInAdmin(id)).payment.refunds.length === 1, 60_000);
    expect(orderRefunded.parse((await press(id, asked)).body)).toEqual({ refunded: 450, again: true });
    expect((await entryOf(session)).refunded).toBe(450);
    await issued(id, 2);
  },
  slow,
);
