import { expect, test } from "@jest/globals";
import { z } from "zod";
import { adminReductions } from "backend/contracts/admin-reduction";
import { variant } from "../support/a-cart";
import { eventually } from "../support/eventually";
import { sale } from "../support/owner-calls";
import { admin } from "../support/store";

const sku = "VK-BOU-LAM-150";

async function reductionOf(list: string) {
  const { reductions } = adminReductions.parse((await admin("GET", `/price-lists/${list}/reductions`)).body);
  return reductions[0];
}

test("the owner sees whether readers see a reduction, in the same figures, and why not", async () => {
  const { id, price } = await variant(sku);
  const cents = Math.round(price.amount * 100);
  const lower = (cents - 200) / 100;
  const list = await sale(id, lower);
  try {
    const shown = { variantId: id, price: cents - 200, state: "shown", lowest: cents };
    await eventually(async () => (await reductionOf(list))?.state === "shown");
    expect(await reductionOf(list)).toMatchObject(shown);
    const { priorPrice } = await variant(sku);
    expect(priorPrice?.price.amount).toBe(price.amount);
    expect(priorPrice?.percent).toBe((await reductionOf(list))?.percent);

    await admin("POST", `/price-lists/${list}`, { type: "override" });
    expect(await reductionOf(list)).toMatchObject({ state: "ordinary", percent: null });
    await admin("POST", `/price-lists/${list}`, { status: "draft" });
    expect(await reductionOf(list)).toMatchObject({ state: "draft" });
  } finally {
    await admin("DELETE", `/price-lists/${list}`);
  }
});

test("what was cheaper in the 30 days before is no reduction, and the owner reads the price that it was", async () => {
  const { id, price } = await variant(sku);
  const cents = Math.round(price.amount * 100);
  await eventually(async () => (await variant(sku)).priorPrice === null);
  // The price of the list above was 2.00 lower, a moment ago.
  const list = await sale(id, (cents - 100) / 100);
  try {
    await eventually(async () => (await reductionOf(list))?.state === "not_lower");
    expect(await reductionOf(list)).toMatchObject({
      lowest: cents - 200,
      percent: null,
    });
    expect((await variant(sku)).priorPrice).toBeNull();
  } finally {
    await admin("DELETE", `/price-lists/${list}`);
  }
});

test("a price list that does not exist has no reductions", async () => {
  expect((await admin("GET", "/price-lists/plist_none/reductions")).status).toBe(404);
  expect(
    z.object({ code: z.string() }).parse((await admin("GET", "/price-lists/plist_none/reductions")).body)
      .code,
  ).toBe("not_found");
});
