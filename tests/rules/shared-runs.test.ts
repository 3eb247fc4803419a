import { expect, test } from "@jest/globals";
import { SharedRuns } from "../../backend/src/shared/shared-runs";

/** A job that reads a value when it begins; the test says when it begins and when it ends. */
function job() {
  const world = { now: "before", runs: 0 };
  const waiting: (() => void)[] = [];
  const runs = new SharedRuns<string>();
  const ask = () =>
    runs.join("one", async (begin) => {
      world.runs += 1;
      await new Promise<void>((open) => waiting.push(open));
      begin();
      const seen = world.now;
      await new Promise<void>((end) => waiting.push(end));
      return seen;
    });
  const next = async () => {
    await new Promise((done) => setImmediate(done));
    waiting.shift()?.();
    await new Promise((done) => setImmediate(done));
  };
  return { world, ask, next };
}

test("who asks before a run looks shares it; who asks after gets one that sees what has changed", async () => {
  const { world, ask, next } = job();
  const early = [ask(), ask()];
  await next();
  await next();
  expect(world.runs).toBe(1);
  world.now = "after";
  expect(await Promise.all(early)).toEqual(["before", "before"]);

  const third = ask();
  await next();
  world.now = "later";
  const fourth = ask();
  await next();
  await next();
  await next();
  expect(await Promise.all([third, fourth])).toEqual(["after", "later"]);
  expect(world.runs).toBe(3);
});

test("all who share a run get its failure, and the next run is independent of it", async () => {
  const runs = new SharedRuns<string>();
  const broken = () => runs.join("one", () => Promise.reject(new Error("broken")));
  const both = await Promise.allSettled([broken(), broken()]);
  expect(both.map(({ status }) => status)).toEqual(["rejected", "rejected"]);
  expect(await runs.join("one", async () => "well")).toBe("well");
});
