import { expect, test } from "@jest/globals";
import { SharedRuns } from "../../backend/src/domain/payments/shared-runs";

/** A job that looks at the world when it begins, and begins when the test says so. */
function job() {
  const world = { now: "before", runs: 0 };
  const doors: (() => void)[] = [];
  const runs = new SharedRuns<string>();
  const ask = () =>
    runs.join("one", async (begin) => {
      world.runs += 1;
      await new Promise<void>((open) => doors.push(open));
      begin();
      const seen = world.now;
      await new Promise<void>((end) => doors.push(end));
      return seen;
    });
  const next = async () => {
    await new Promise((done) => setImmediate(done));
    doors.shift()?.();
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

test("a failure is told to all who share the run, and the next one is free of it", async () => {
  const runs = new SharedRuns<string>();
  const broken = () => runs.join("one", () => Promise.reject(new Error("broken")));
  const both = await Promise.allSettled([broken(), broken()]);
  expect(both.map(({ status }) => status)).toEqual(["rejected", "rejected"]);
  expect(await runs.join("one", async () => "well")).toBe("well");
});
