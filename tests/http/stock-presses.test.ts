import { afterAll, beforeEach, expect, jest, test } from "@jest/globals";
import { stockAnswer } from "backend/contracts/admin-stock";
import { z } from "zod";
import { answerCode } from "../support/a-cart";
import { rows } from "../support/database";
import { countLotsAway, dayAway, receive, stockOf } from "../support/lots";
import { adminBody, setStocked, stockedOf } from "../support/owner";
import { pressKey } from "../support/packing";
import { admin } from "../support/store";

jest.setTimeout(120_000);

const powder = "VK-BOU-KIP-300";

let made = 0;
/** A code that no other lot has. */
const code = (word: string) => `${word}${Date.now().toString(36)}${(made += 1)}`;

const before = stockedOf(powder);
afterAll(async () => {
  await countLotsAway(powder);
  await setStocked(powder, (await before) ?? 0);
});
beforeEach(async () => {
  await before;
  await countLotsAway(powder);
  await setStocked(powder, 20);
});

const receiving = (wish: unknown) => admin("POST", "/stock/receipts", wish);

/** The item after goods came in. */
const received = async (wish: unknown) =>
  stockAnswer.parse(await adminBody("POST", "/stock/receipts", wish)).item;

const counting = (wish: unknown) => admin("POST", "/stock/counts", wish);

test("where lots hold more than there is, counting makes the stock their sum; below zero is refused", async () => {
  const lot = await receive(powder, 5, code("MEER"));
  const { id: itemId } = await stockOf(powder);
  await setStocked(powder, 2);
  expect(await stockOf(powder)).toMatchObject({ stocked: 2, withoutLot: -3 });
  const count = (lotId: string | null, seen: number, counted: number) =>
    counting({ itemId, lotId, seen, counted, key: pressKey() });
  expect(answerCode(await count(lot.id, 5, 2))).toBe("409 stock_below_zero");
  expect(await stockOf(powder)).toMatchObject({ stocked: 2, lots: [{ onHand: 5 }] });
  expect((await count(null, -3, 0)).status).toBe(200);
  expect((await count(lot.id, 5, 4)).status).toBe(200);
  expect(await stockOf(powder)).toMatchObject({ stocked: 4, withoutLot: 0, lots: [{ onHand: 4 }] });
});

/** As a process leaves a press that ends before the stock is changed by it. */
const unmoved = (key: string) =>
  rows(z.unknown(), "update stock_change set moved_at = null where key = $1", [key]);

test("goods that were noted and did not change the stock do so when they are sent again, once", async () => {
  const { id: itemId } = await stockOf(powder);
  const wish = { itemId, quantity: 6, lot: code("HALF"), bestBefore: null, key: pressKey() };
  await received(wish);
  await setStocked(powder, 20);
  await unmoved(wish.key);
  const done = { stocked: 26, withoutLot: 20, lots: [{ onHand: 6, received: 6 }] };
  expect(await received(wish)).toMatchObject(done);
  expect(await received(wish)).toMatchObject(done);
});

test("a count that was noted and did not change the stock does so when it is sent again, once", async () => {
  const lot = await receive(powder, 5, code("TELLING"));
  const { id: itemId } = await stockOf(powder);
  const wish = { itemId, lotId: lot.id, seen: 5, counted: 3, key: pressKey() };
  expect((await counting(wish)).status).toBe(200);
  await setStocked(powder, 25);
  await unmoved(wish.key);
  const done = { item: { stocked: 23, withoutLot: 20, lots: [{ onHand: 3 }] } };
  expect((await counting(wish)).body).toMatchObject(done);
  expect((await counting(wish)).body).toMatchObject(done);
});

test("under the key of a press nothing else is pressed", async () => {
  const { id: itemId } = await stockOf(powder);
  const other = await stockOf("VK-BOU-KIP-150");
  const wish = { itemId, quantity: 6, lot: code("SLEUTEL"), bestBefore: null, key: pressKey() };
  await received(wish);
  for (const change of [
    { quantity: 5 },
    { lot: code("ANDER") },
    { bestBefore: dayAway(9) },
    { itemId: other.id },
  ])
    expect(answerCode(await receiving({ ...wish, ...change }))).toBe("409 stock_key_used");
  const count = { itemId, lotId: null, seen: 20, counted: 6, key: wish.key };
  expect(answerCode(await counting(count))).toBe("409 stock_key_used");
  expect(await stockOf(powder)).toMatchObject({ stocked: 26, withoutLot: 20, lots: [{ onHand: 6 }] });
});

test("capitals and spaces make no other lot, and signs that nobody sees are refused", async () => {
  const lot = await receive(powder, 2, `${code("KLEIN")} é`);
  const wish = { itemId: (await stockOf(powder)).id, quantity: 1, bestBefore: null };
  const typed = ` ${lot.code.toLowerCase().normalize("NFD").replace(" ", "\u00a0 ")} `;
  const now = await received({ ...wish, lot: typed, key: pressKey() });
  expect(now.lots).toMatchObject([{ id: lot.id, code: lot.code, onHand: 3 }]);
  const hidden = { ...wish, lot: `${lot.code}\u200b`, key: pressKey() };
  expect(answerCode(await receiving(hidden))).toBe("400 invalid_input");
});

test("the wrong date of a lot is replaced once nothing of it is left, as long as nobody got it", async () => {
  const lot = await receive(powder, 4, code("DATUM"), dayAway(40));
  const { id: itemId } = await stockOf(powder);
  const right = () => ({ itemId, quantity: 4, lot: lot.code, bestBefore: dayAway(70), key: pressKey() });
  expect(answerCode(await receiving(right()))).toBe("409 lot_date_differs");
  const count = { itemId, lotId: lot.id, seen: 4, counted: 0, key: pressKey() };
  expect((await counting(count)).status).toBe(200);
  const { lots, stocked } = await received(right());
  expect(lots).toMatchObject([{ id: lot.id, bestBefore: dayAway(70), onHand: 4, received: 4 }]);
  expect(stocked).toBe(24);
});
