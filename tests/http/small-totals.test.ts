import { expect, test } from "@jest/globals";
import { aCart, answerCode, variant, view } from "../support/a-cart";
import { opened, postCheckout } from "../support/buyer";
import { entryOf } from "../support/ledger";
import { adminBody, useCode } from "../support/owner";

/** A scoop of 4.50 that is collected, less so many euros. */
async function less(euros: number) {
  const code = `REST${euros * 100}T${Date.now()}`;
  await adminBody("POST", "/promotions", {
    code,
    type: "standard",
    status: "active",
    application_method: {
      type: "fixed",
      value: euros,
      target_type: "order",
      allocation: "across",
      currency_code: "eur",
    },
  });
  const id = await aCart({ variant_id: (await variant("VK-TOE-MAA-25")).id, quantity: 1 });
  await useCode(id, code);
  const { delivery } = await view(id);
  return { id, delivery: delivery.find(({ kind }) => kind === "collect")?.id ?? "" };
}

test("less than a payment can be is refused, and says so", async () => {
  for (const euros of [4.49, 4.01]) {
    const answer = await postCheckout(await less(euros));
    expect(answerCode(answer)).toBe("409 total_too_small");
  }
});

test("from fifty cents on it is paid, and nothing is ordered without paying", async () => {
  const { session } = opened(await postCheckout(await less(4)));
  expect((await entryOf(session)).asked).toBe(50);
  expect((await postCheckout(await less(4.5))).body).toMatchObject({ kind: "placed" });
});
