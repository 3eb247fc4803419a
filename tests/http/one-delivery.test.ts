import { expect, test } from "@jest/globals";
import { z } from "zod";
import { checkOut, ended, filledCart, pay } from "../support/buyer";
import { admin, store } from "../support/store";

const handle = "collageen-naturel";
const deliveredOrders = z.object({ orders: z.array(z.object({ shipping_methods: z.array(z.unknown()) })) });

test("a delivery that is still being chosen when the reader orders: one delivery on the order", async () => {
  for (let round = 0; round < 3; round++) {
    const cart = await filledCart(handle);
    const choosing = store("POST", `/carts/${cart.id}/shipping-methods`, { option_id: cart.delivery });
    const [{ checkoutId, session }] = await Promise.all([checkOut(cart), choosing]);
    await pay(session);
    expect((await ended(checkoutId)).state).toBe("order");
    const { body } = await admin("GET", "/orders?limit=1&order=-display_id&fields=id,*shipping_methods");
    const [newest] = deliveredOrders.parse(body).orders;
    expect(newest?.shipping_methods).toHaveLength(1);
  }
});
