import { expect, test } from "@jest/globals";
import { MicroCache, type CachedAnswer } from "../../backend/src/api/support/micro-cache";

const answer = (text: string): CachedAnswer => ({ body: Buffer.from(text), etag: undefined });

function held() {
  let give: (answer: CachedAnswer | null) => void = () => undefined;
  const made = new Promise<CachedAnswer | null>((resolve) => (give = resolve));
  return { make: () => made, give };
}

function clocked(mostBytes = 1_000) {
  const clock = { now: 0 };
  return { clock, answers: new MicroCache({ freshFor: 1_000, mostBytes, now: () => clock.now }) };
}

test("an answer is given again until a second after its making began, and each question has its own", async () => {
  const { clock, answers } = clocked();
  expect(await answers.read("a", async () => answer("one"))).toEqual(answer("one"));
  clock.now = 999;
  expect(await answers.read("a", async () => answer("two"))).toEqual(answer("one"));
  expect(await answers.read("b", async () => answer("other"))).toEqual(answer("other"));
  clock.now = 1_000;
  expect(await answers.read("a", async () => answer("two"))).toEqual(answer("two"));
});

test("a crowd makes one answer, and one that took too long to make is not kept", async () => {
  const { clock, answers } = clocked();
  const first = held();
  const crowd = [answers.read("a", first.make), answers.read("a", async () => answer("never made"))];
  clock.now = 1_500;
  first.give(answer("one"));
  expect(await Promise.all(crowd)).toEqual([answer("one"), answer("one")]);
  expect(await answers.read("a", async () => answer("two"))).toEqual(answer("two"));
});

test("what may not be shared, or failed, is nobody's answer", async () => {
  const { answers } = clocked();
  const first = held();
  const crowd = [answers.read("a", first.make), answers.read("a", async () => answer("never made"))];
  first.give(null);
  expect(await Promise.all(crowd)).toEqual([null, null]);
  await expect(answers.read("a", () => Promise.reject(new Error("broken")))).rejects.toThrow("broken");
  expect(await answers.read("a", async () => answer("one"))).toEqual(answer("one"));
});

test("the oldest answers are dropped first, and one that is larger than the limit is not kept", async () => {
  const { answers } = clocked(10);
  for (const key of ["a", "b", "c"]) await answers.read(key, async () => answer("1234"));
  expect(await answers.read("b", async () => answer("new"))).toEqual(answer("1234"));
  expect(await answers.read("a", async () => answer("new"))).toEqual(answer("new"));
  await answers.read("large", async () => answer("12345678901"));
  expect(await answers.read("large", async () => answer("again"))).toEqual(answer("again"));
});
