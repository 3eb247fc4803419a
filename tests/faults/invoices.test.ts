import { expect, test } from "@jest/globals";
import { ended, pay } from "../support/buyer";
import { issued, numbersAmiss } from "../support/invoices";
import { openPage } from "../support/purchase";
import { turn } from "../support/switch";

test("killed while invoices are made: each order has one in the end, and no number is left out", async () => {
  const pages = [];
  for (let buyer = 0; buyer < 4; buyer += 1) pages.push(await openPage({ goods: { "VK-LIJST-PDF": 1 } }));
  await Promise.all(pages.map(({ session }) => pay(session)));
  // The first order exists: its invoice is being made now, or the killed process will never make it.
  await Promise.any(pages.map(({ checkoutId }) => ended(checkoutId)));
  await turn("backend", "kill");
  await turn("backend", "start");
  for (const { checkoutId } of pages) {
    const end = await ended(checkoutId);
    if (end.state !== "order") throw new Error(`ended as ${end.state}`);
    const [invoice] = await issued(end.order.id, 1, 240_000);
    expect(invoice?.total).toBe(Math.round(end.order.totals.total.amount * 100));
  }
  expect(await numbersAmiss()).toEqual([]);
}, 420_000);
