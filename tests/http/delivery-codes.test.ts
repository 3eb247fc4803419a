import { afterAll, expect, test } from "@jest/globals";
import { z } from "zod";
import { aCart, variant, view } from "../support/a-cart";
import { checkOut, ended, pay } from "../support/buyer";
import { issued } from "../support/invoices";
import { adminBody, putBack, useCode } from "../support/owner";

const sku = "VK-TOE-SHA-600";
const made: string[] = [];
afterAll(async () => {
  for (const id of made) await adminBody("DELETE", `/promotions/${id}`);
  await putBack({ [sku]: 1 });
});

const promotion = z.object({ promotion: z.object({ id: z.string(), code: z.string() }) });

/** A code for delivery. @returns it */
async function aDeliveryCode(name: string, method: { type: string; value: number }): Promise<string> {
  const body = await adminBody("POST", "/promotions", {
    code: `${name}${Date.now()}`,
    type: "standard",
    status: "active",
    application_method: {
      ...method,
      target_type: "shipping_methods",
      allocation: "across",
      currency_code: "eur",
    },
  });
  const { id, code } = promotion.parse(body).promotion;
  made.push(id);
  return code;
}

test("two codes take their part of one delivery, and what was paid becomes an order that shows both", async () => {
  const half = await aDeliveryCode("HALF", { type: "percentage", value: 50 });
  const euro = await aDeliveryCode("EURO", { type: "fixed", value: 1 });
  const id = await aCart({ variant_id: (await variant(sku)).id, quantity: 1 });
  await useCode(id, half);
  await useCode(id, euro);
  const delivery = (await view(id)).delivery.find(({ kind }) => kind === "home")?.id ?? "";
  const { checkoutId, session } = await checkOut({ id, delivery });
  await pay(session);
  const end = await ended(checkoutId);
  if (end.state !== "order") throw new Error(`ended as ${end.state}`);
  const { totals, codes } = end.order;
  const off = codes.map(({ code }) => code).sort();
  expect(off).toEqual([euro, half].sort());
  const cents = codes.reduce((sum, { amount }) => sum + Math.round(amount.amount * 100), 0);
  expect(cents).toBe(Math.round(totals.discount.amount * 100));
  expect(totals.total.amount).toBe((1495 + 495 - cents) / 100);
  const [invoice] = await issued(end.order.id, 1);
  expect(invoice?.total).toBe(1495 + 495 - cents);
});
