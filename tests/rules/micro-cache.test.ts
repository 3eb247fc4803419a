import { expect, test } from "@jest/globals";
import { BriefAnswers, type BriefAnswer } from "../../backend/src/api/support/micro-cache";

const told = (text: string): BriefAnswer => ({ body: Buffer.from(text), etag: undefined });

function held() {
  let give: (answer: BriefAnswer | null) => void = () => undefined;
  const made = new Promise<BriefAnswer | null>((resolve) => (give = resolve));
  return { make: () => made, give };
}

function clocked(mostBytes = 1_000) {
  const clock = { now: 0 };
  return { clock, answers: new BriefAnswers({ freshFor: 1_000, mostBytes, now: () => clock.now }) };
}

test("an answer is given again until a second after its making began, and each question has its own", async () => {
  const { clock, answers } = clocked();
  expect(await answers.read("a", async () => told("one"))).toEqual(told("one"));
  clock.now = 999;
  expect(await answers.read("a", async () => told("two"))).toEqual(told("one"));
  expect(await answers.read("b", async () => told("other"))).toEqual(told("other"));
  clock.now = 1_000;
  expect(await answers.read("a", async () => told("two"))).toEqual(told("two"));
});

test("a crowd makes one answer, and one that took too long to make is not kept", async () => {
  const { clock, answers } = clocked();
  const first = held();
  const crowd = [answers.read("a", first.make), answers.read("a", async () => told("never made"))];
  clock.now = 1_500;
  first.give(told("one"));
  expect(await Promise.all(crowd)).toEqual([told("one"), told("one")]);
  expect(await answers.read("a", async () => told("two"))).toEqual(told("two"));
});

test("what may not be shared, or failed, is nobody's answer", async () => {
  const { answers } = clocked();
  const first = held();
  const crowd = [answers.read("a", first.make), answers.read("a", async () => told("never made"))];
  first.give(null);
  expect(await Promise.all(crowd)).toEqual([null, null]);
  await expect(answers.read("a", () => Promise.reject(new Error("broken")))).rejects.toThrow("broken");
  expect(await answers.read("a", async () => told("one"))).toEqual(told("one"));
});

test("the oldest answers make room, and one that is larger than the room is not kept", async () => {
  const { answers } = clocked(10);
  for (const key of ["a", "b", "c"]) await answers.read(key, async () => told("1234"));
  expect(await answers.read("b", async () => told("new"))).toEqual(told("1234"));
  expect(await answers.read("a", async () => told("new"))).toEqual(told("new"));
  await answers.read("large", async () => told("12345678901"));
  expect(await answers.read("large", async () => told("again"))).toEqual(told("again"));
});
