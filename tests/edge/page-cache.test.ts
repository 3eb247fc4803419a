import { describe, expect, test } from "@jest/globals";
import type { Answer } from "storefront/edge/answer";
import { PageCache } from "storefront/edge/page-cache";
import { storedPage } from "storefront/edge/stored-page";
import { eventually } from "../support/eventually";

const rules = { https: false, paymentOrigin: "https://checkout.stripe.com" };
const page = (text: string, more: Partial<Answer> = {}): Answer => ({
  status: 200,
  headers: {
    "content-type": "text/html; charset=utf-8",
    "cache-control": "s-maxage=300, stale-while-revalidate=60",
  },
  body: Buffer.from(`<p>${text}</p>`),
  ...more,
});
const broken: Answer = { status: 500, headers: { "content-type": "text/html" }, body: Buffer.from("broken") };

/** A cache over a Next that answers what the test says, and a clock that the test turns. */
function cacheOver(answer: () => Answer | Promise<Answer>, mostBytes = 1_000_000) {
  const world = { asked: 0, time: 1_000_000 };
  const cache = new PageCache({
    mostBytes,
    patience: 40,
    now: () => world.time,
    ask: async () => {
      world.asked += 1;
      return answer();
    },
    store: (given) => storedPage(given, rules, []),
  });
  const read = async (path = "/") => {
    const found = await cache.read("shop", path);
    if (found.kind === "page") return found.page.bodies.identity.toString();
    return found.kind === "answer" ? `answer ${found.answer.status}` : found.kind;
  };
  return { cache, read, world };
}

describe("page cache", () => {
  test("a page is asked for once a second, however many read it", async () => {
    const { read, world } = cacheOver(() => page("one"));
    await Promise.all(Array.from({ length: 500 }, () => read()));
    expect(world.asked).toBe(1);
    world.time += 999;
    expect(await read()).toBe("<p>one</p>");
    expect(world.asked).toBe(1);
    world.time += 2;
    await read();
    expect(world.asked).toBe(2);
  });

  test("what is private, sets a cookie or is not found is never kept", async () => {
    const html = { "content-type": "text/html" };
    const answers: Answer[] = [
      page("x", { headers: { ...html, "cache-control": "private, no-store" } }),
      page("x", { headers: { ...html, "cache-control": "s-maxage=60", "set-cookie": ["a=b"] } }),
      page("x", { headers: html }),
      page("x", { status: 404 }),
      // What Next sends when rendering breaks off, or turns out to be a redirect, after it had said 200.
      page("x", { body: Buffer.from('<!DOCTYPE html><html id="__next_error__"><head></head></html>') }),
      page("x", { status: 307 }),
    ];
    for (const answer of answers) {
      const { read, world } = cacheOver(() => answer);
      expect(await read()).toBe("personal");
      // Known to be personal: the reader asks with his own cookies, and nobody else asks for him.
      expect(await read()).toBe("personal");
      expect(world.asked).toBe(1);
    }
  });

  test("a page that was not there yet is kept once it is", async () => {
    const { cache, read } = cacheOver(() => page("now there"));
    const absent = cacheOver(() => page("", { status: 404 }));
    await absent.read();
    absent.cache.learn("shop", "/", page("now there"));
    cache.learn("shop", "/", page("now there"));
    expect(await read()).toBe("<p>now there</p>");
    expect(await absent.read()).toBe("personal"); // asked again, still a 404
    expect(absent.world.asked).toBe(2);
  });

  test("Next fails: the last good page, and another try after a second", async () => {
    let answer: Answer = page("good");
    const { cache, read, world } = cacheOver(() => answer);
    await read();
    answer = broken;
    cache.drop();
    expect(await read()).toBe("<p>good</p>");
    expect(world.asked).toBe(2);
    expect(await read()).toBe("<p>good</p>");
    expect(world.asked).toBe(2);
    answer = page("back");
    world.time += 1_001;
    await read(); // nobody waits for the try itself
    await eventually(async () => (await read()) === "<p>back</p>");
  });

  test("Next hangs: a reader waits a moment at most, the next not at all", async () => {
    let hang = false;
    const { cache, read, world } = cacheOver(() =>
      hang ? new Promise<Answer>(() => undefined) : page("good"),
    );
    await read();
    hang = true;
    cache.drop();
    expect(await read()).toBe("<p>good</p>");
    expect(world.asked).toBe(2);
    expect(await read()).toBe("<p>good</p>");
    expect(world.asked).toBe(2);
    world.time += 1_001;
    expect(await read()).toBe("<p>good</p>");
    expect(world.asked).toBe(2);
  });

  test("Next fails and there is no page: its own answer", async () => {
    const { read } = cacheOver(() => broken);
    expect(await read()).toBe("answer 500");
    const { read: unreachable } = cacheOver(() => Promise.reject(new Error("refused")));
    expect(await unreachable()).toBe("answer 504");
  });

  test("a page that is gone is not given out as a last good one", async () => {
    let answer = page("sold here");
    const { cache, read } = cacheOver(() => answer);
    await read();
    answer = page("", { status: 404 });
    cache.drop();
    expect(await read()).toBe("personal");
  });

  test("a change while the page is being made: who reads after the change does not get the page of before", async () => {
    const waiting: ((answer: Answer) => void)[] = [];
    const { cache, read } = cacheOver(() => new Promise<Answer>((resolve) => waiting.push(resolve)));
    const early = read();
    await tick();
    cache.drop();
    const late = read();
    await tick();
    expect(waiting).toHaveLength(2);
    waiting[1]?.(page("new"));
    expect(await late).toBe("<p>new</p>");
    waiting[0]?.(page("old"));
    expect(await early).toBe("<p>old</p>");
    expect(await read()).toBe("<p>new</p>");
  });

  test("the page of before a change is not fresh after it", async () => {
    const { cache, read, world } = cacheOver(() => page("x"));
    await read();
    cache.drop();
    await read();
    expect(world.asked).toBe(2);
  });

  test("bounded by bytes: what was read longest ago goes first", async () => {
    const { cache, read } = cacheOver(() => page("x".repeat(4_000)), 30_000);
    for (const path of ["/a", "/b", "/c", "/d"]) await read(path);
    expect(cache.fresh("shop", "/a")).toBeUndefined();
    expect(cache.fresh("shop", "/d")).toBeDefined();
  });

  test("hosts do not share pages", async () => {
    const { cache, read } = cacheOver(() => page("x"));
    await read();
    expect(cache.fresh("elsewhere", "/")).toBeUndefined();
  });
});

const tick = () => new Promise((resolve) => setTimeout(resolve, 5));
