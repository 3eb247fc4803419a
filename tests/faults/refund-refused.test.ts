import { expect, test } from "@jest/globals";
import { variant } from "../support/a-cart";
import { lineOf } from "../support/changes";
import { faultTests, scoop, slow } from "../support/after-fault";
import { paths, stripeFails } from "../support/faults";
import { issued } from "../support/invoices";
import { entryOf } from "../support/ledger";
import { freeOf } from "../support/owner";
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
