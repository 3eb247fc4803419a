import { beforeEach, expect, test } from "@jest/globals";
import { ReadCache } from "../../backend/src/server/read-cache/read-cache";

let current = true;
let asked = 0;
let stored = { title: "Collageen", tags: ["darm"], at: new Date(0) };
const clock = { now: () => time };
let time = 0;
const cache = () => new ReadCache(() => current, clock);
const ask = async () => {
  asked += 1;
  return structuredClone(stored);
};

beforeEach(() => {
  current = true;
  asked = 0;
  time = 1;
  stored = { title: "Collageen", tags: ["darm"], at: new Date(0) };
});

test("what was read once is not asked again", async () => {
  const reads = cache();
  const first = await reads.read("a", ask);
  expect(await reads.read("a", ask)).toEqual(first);
  await reads.read("b", ask);
  expect(asked).toBe(2);
});

test("a caller that changes its answer changes no other's", async () => {
  const reads = cache();
  await reads.read("a", ask);
  const one = await reads.read("a", ask);
  Object.assign(Object(one), { title: "Bouillon" });
  expect(await reads.read("a", ask)).toEqual(stored);
});

test("after a change the store is asked again", async () => {
  const reads = cache();
  await reads.read("a", ask);
  stored = { ...stored, title: "Bouillon" };
  reads.forget();
  expect(await reads.read("a", ask)).toEqual(stored);
});

test("what was read while something changed is not kept", async () => {
  const reads = cache();
  await reads.read("a", async () => {
    reads.forget();
    return ask();
  });
  await reads.read("a", ask);
  expect(asked).toBe(2);
});

test("nothing is kept while it is not certain that changes are heard of", async () => {
  const reads = cache();
  await reads.read("a", ask);
  current = false;
  await reads.read("a", ask);
  expect(asked).toBe(2);
});

test("what begins or ends by itself is kept no longer than that allows", async () => {
  const reads = cache();
  await reads.read("a", ask, 1_000);
  time += 999;
  await reads.read("a", ask, 1_000);
  expect(asked).toBe(1);
  time += 2;
  await reads.read("a", ask, 1_000);
  expect(asked).toBe(2);
});

test("what a copy would change is never kept", async () => {
  class Amount {
    cents = 1;
  }
  const reads = cache();
  for (const value of [new Amount(), { amount: new Amount() }, { now: () => 1 }]) {
    await reads.read(String(asked), async () => value);
    expect(await reads.read(String(asked), async () => value)).toBe(value);
  }
});

test("an error is not kept", async () => {
  const reads = cache();
  await expect(reads.read("a", () => Promise.reject(new Error("down")))).rejects.toThrow("down");
  expect(await reads.read("a", ask)).toEqual(stored);
});
