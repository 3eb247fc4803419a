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
  body: Buffer.from(`<main>${text}</main>`),
  ...more,
});
const broken: Answer = { status: 500, headers: { "content-type": "text/html" }, body: Buffer.from("broken") };

/** A cache in front of a Next that answers what the test says, with a clock that the test sets. */
function cacheOver(answer: () => Answer | Promise<Answer>, mostBytes = 1_000_000) {
  const state = { asked: 0, time: 1_000_000 };
  const cache = new PageCache({
    mostBytes,
    mostWaiting: 40,
    now: () => state.time,
    fetchPage: async () => {
      state.asked += 1;
      return answer();
    },
    store: (given) => storedPage(given, rules, []),
  });
  const read = async (path = "/") => {
    const cached = await cache.read("shop", path);
    if (cached.kind === "page") return cached.page.bodies.identity.toString();
    return cached.kind === "answer" ? `answer ${cached.answer.status}` : cached.kind;
  };
  return { cache, read, state };
}

describe("page cache", () => {
  test("a page is asked for once a second, however many read it", async () => {
    const { read, state } = cacheOver(() => page("one"));
    await Promise.all(Array.from({ length: 500 }, () => read()));
    expect(state.asked).toBe(1);
    state.time += 999;
    expect(await read()).toBe("<main>one</main>");
    expect(state.asked).toBe(1);
    state.time += 2;
    await read();
    expect(state.asked).toBe(2);
  });

  test("what is private, sets a cookie or is not found is never kept", async () => {
    const html = { "content-type": "text/html" };
    const answers: Answer[] = [
      page("x", { headers: { ...html, "cache-control": "private, no-store" } }),
      page("x", { headers: { ...html, "cache-control": "s-maxage=60", "set-cookie": ["a=b"] } }),
      page("x", { headers: html }),
      page("x", { status: 404 }),
      // What Next sends when a page fails or redirects after Next had answered 200.
      page("x", { body: Buffer.from('<!DOCTYPE html><html id="__next_error__"><head></head></html>') }),
      page("x", { status: 307 }),
    ];
    for (const answer of answers) {
      const { read, state } = cacheOver(() => answer);
      expect(await read()).toBe("personal");
      // Known to be personal: it is asked of Next with the reader's own cookies, so the cache does not ask.
      expect(await read()).toBe("personal");
      expect(state.asked).toBe(1);
    }
  });

  test("an empty document is never kept, also when Next marks it in a way that we do not know", async () => {
    for (const body of ['<!DOCTYPE html><html id="renamed"><body></body></html>', "<html></html>", ""]) {
      const { cache, read } = cacheOver(() => page("x", { body: Buffer.from(body) }));
      expect(await read()).toBe("personal");
      expect(cache.fresh("shop", "/")).toBeUndefined();
    }
  });

  test("a page that was not there yet is kept once it is", async () => {
    const { cache, read } = cacheOver(() => page("now there"));
    const absent = cacheOver(() => page("", { status: 404 }));
    await absent.read();
    absent.cache.noteAnswer("shop", "/", page("now there"));
    cache.noteAnswer("shop", "/", page("now there"));
    expect(await read()).toBe("<main>now there</main>");
    expect(await absent.read()).toBe("personal"); // asked again, still a 404
    expect(absent.state.asked).toBe(2);
  });

  test("Next fails: the last good page, and another try after a second", async () => {
    let answer: Answer = page("good");
    const { cache, read, state } = cacheOver(() => answer);
    await read();
    answer = broken;
    cache.drop();
    expect(await read()).toBe("<main>good</main>");
    expect(state.asked).toBe(2);
    expect(await read()).toBe("<main>good</main>");
    expect(state.asked).toBe(2);
    answer = page("back");
    state.time += 1_001;
    await read(); // this reader gets the last good page and does not wait for the new try
    await eventually(async () => (await read()) === "<main>back</main>");
  });

  test("Next hangs: a reader waits a moment at most, the next not at all", async () => {
    let hang = false;
    const { cache, read, state } = cacheOver(() =>
      hang ? new Promise<Answer>(() => undefined) : page("good"),
    );
    await read();
    hang = true;
    cache.drop();
    expect(await read()).toBe("<main>good</main>");
    expect(state.asked).toBe(2);
    expect(await read()).toBe("<main>good</main>");
    expect(state.asked).toBe(2);
    state.time += 1_001;
    expect(await read()).toBe("<main>good</main>");
    expect(state.asked).toBe(2);
  });

  test("Next fails and there is no page: its own answer", async () => {
    const { read } = cacheOver(() => broken);
    expect(await read()).toBe("answer 500");
    const { read: unreachable } = cacheOver(() => Promise.reject(new Error("refused")));
    expect(await unreachable()).toBe("answer 504");
  });

  test("a page that no longer exists is not served as a last good one", async () => {
    let answer = page("sold here");
    const { cache, read } = cacheOver(() => answer);
    await read();
    answer = page("", { status: 404 });
    cache.drop();
    expect(await read()).toBe("personal");
  });

  test("a change while the page is being made: a request after the change does not get the page from before", async () => {
    const waiting: ((answer: Answer) => void)[] = [];
    const { cache, read } = cacheOver(() => new Promise<Answer>((resolve) => waiting.push(resolve)));
    const early = read();
    await tick();
    cache.drop();
    const late = read();
    await tick();
    expect(waiting).toHaveLength(2);
    waiting[1]?.(page("new"));
    expect(await late).toBe("<main>new</main>");
    waiting[0]?.(page("old"));
    expect(await early).toBe("<main>old</main>");
    expect(await read()).toBe("<main>new</main>");
  });

  test("the page from before a change is not fresh after it", async () => {
    const { cache, read, state } = cacheOver(() => page("x"));
    await read();
    cache.drop();
    await read();
    expect(state.asked).toBe(2);
  });

  test("bounded by bytes: the least recently used page is dropped first", async () => {
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
