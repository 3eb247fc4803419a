import { afterEach, beforeEach, describe, expect, jest, test } from "@jest/globals";
import { AskRefused } from "../../backend/src/admin/components/ask";
import { Autosave, type Kept } from "../../backend/src/admin/article-editor/draft/autosave";
import { copiesOf, dropCopy, keepCopy } from "../../backend/src/admin/article-editor/draft/local-copies";
import type { DraftFields, SaveDraftRequest } from "../../backend/src/contracts/article-draft";

const fieldsWith = (markdown: string): DraftFields => ({
  ...{ slug: "proef", title: "Proef", summary: "", theme: "", author: "", picture: null },
  ...{ seo_title: "", seo_description: "", sources: [], markdown },
});

/** A browser's storage; `isFull` refuses everything. */
function storageOf(isFull = false): Storage {
  const held = new Map<string, string>();
  return {
    get length() {
      return held.size;
    },
    key: (at) => [...held.keys()][at] ?? null,
    getItem: (key) => held.get(key) ?? null,
    setItem: (key, value) => {
      if (isFull) throw new Error("QuotaExceededError");
      held.set(key, value);
    },
    removeItem: (key) => void held.delete(key),
    clear: () => held.clear(),
  };
}

/** A server with compare-and-set, whose answers can be held back or replaced by a failure. */
function editing(how = { areKept: true, sends: true }) {
  const server = { words: "begin", version: 0, fails: null as unknown };
  const sent: SaveDraftRequest[] = [];
  const states: Kept[] = [];
  const storage = storageOf();
  const named = { articleId: "art_1", version: 1, tab: "tab" };
  const typed = { words: "begin" };
  const autosave = new Autosave(
    {
      content: () => fieldsWith(typed.words),
      send: async (request) => {
        sent.push(request);
        await Promise.resolve();
        if (server.fails) throw server.fails;
        const known = server.version === 0 ? null : `d:${server.version}`;
        if (request.etag !== known) throw new AskRefused("/", 409, { code: "article_changed", message: "" });
        server.version += 1;
        server.words = request.fields.markdown;
        return {
          ...{ etag: `d:${server.version}`, fields: request.fields, baseVersion: 1 },
          ...{ editedBy: "", editedAt: "2026-01-01T00:00:00.000Z" },
        };
      },
      copies: {
        keep: (fields, version) =>
          void keepCopy(storage, { ...named, version, at: new Date().toISOString(), fields }),
        drop: (version) => dropCopy(storage, { ...named, version }),
      },
      onState: (state) => void states.push(state),
    },
    { version: 1, etag: null },
    how,
  );
  const type = (words: string) => {
    typed.words = words;
    autosave.touched();
  };
  const here = () => copiesOf(storage, "art_1").map(({ fields }) => fields.markdown);
  return { autosave, server, sent, states, type, here };
}

beforeEach(() => void jest.useFakeTimers());
afterEach(() => void jest.useRealTimers());

describe("words save themselves", () => {
  test("once typing rests, and each change is sent once", async () => {
    const { type, server, sent, states, here } = editing();
    for (const words of ["a", "ab", "abc"]) type(words);
    await jest.advanceTimersByTimeAsync(5_000);
    expect([server.words, sent.length, states.at(-1), here()]).toEqual(["abc", 1, "saved", []]);
  });

  test("without a change nothing is sent", async () => {
    const { autosave, sent, type } = editing();
    autosave.start();
    autosave.leave();
    type("begin");
    await jest.advanceTimersByTimeAsync(60_000);
    expect(sent).toEqual([]);
  });

  test("what is typed while a request is on its way is sent after it", async () => {
    const { autosave, type, server } = editing();
    type("een");
    const first = autosave.flush();
    type("een twee");
    await first;
    await jest.advanceTimersByTimeAsync(5_000);
    expect(server.words).toBe("een twee");
  });

  test("without a connection they are in the browser until the server has them", async () => {
    const { type, server, states, here } = editing();
    server.fails = new TypeError("fetch failed");
    type("onderweg");
    await jest.advanceTimersByTimeAsync(30_000);
    expect([states.at(-1), here(), server.words]).toEqual(["away", ["onderweg"], "begin"]);
    server.fails = null;
    await jest.advanceTimersByTimeAsync(10_000);
    expect([states.at(-1), here(), server.words]).toEqual(["saved", [], "onderweg"]);
  });

  test("over another's words they are not, and stay in the browser until she says so", async () => {
    const { autosave, type, server, sent, states, here } = editing();
    type("van mij");
    await jest.advanceTimersByTimeAsync(5_000);
    Object.assign(server, { words: "van An", version: 7 });
    type("van mij, verder");
    await jest.advanceTimersByTimeAsync(60_000);
    type("van mij, nog verder");
    await jest.advanceTimersByTimeAsync(60_000);
    expect([states.at(-1), server.words, here()]).toEqual(["conflict", "van An", ["van mij, nog verder"]]);
    expect(sent).toHaveLength(2);
    await autosave.overwrite({ version: 1, etag: "d:7" });
    expect([server.words, here()]).toEqual(["van mij, nog verder", []]);
  });

  test("published, they are no draft any more: what was typed meanwhile begins a new one", async () => {
    const { autosave, type, server, sent } = editing();
    type("klaar");
    expect(await autosave.flush()).toBe("d:1");
    type("klaar, en verder");
    server.version = 0;
    autosave.begun({ version: 2, etag: null });
    await jest.advanceTimersByTimeAsync(5_000);
    expect(sent.at(-1)).toMatchObject({
      etag: null,
      base_version: 2,
      fields: { markdown: "klaar, en verder" },
    });
  });

  test("of a new article they stay in the browser", async () => {
    const { type, sent, here } = editing({ areKept: true, sends: false });
    type("nieuw");
    await jest.advanceTimersByTimeAsync(60_000);
    expect([sent, here()]).toEqual([[], ["nieuw"]]);
  });
});

describe("words kept in the browser", () => {
  const copy = (at: string, articleId: string | null = "art_1", tab = at) => ({
    ...{ articleId, version: 1, tab, at, fields: fieldsWith(at) },
  });

  test("are of one article, newest first; old and spoilt ones are thrown away", () => {
    const storage = storageOf();
    const now = Date.parse("2026-06-30T00:00:00.000Z");
    for (const at of ["2026-06-01T00:00:00.000Z", "2026-06-02T00:00:00.000Z", "2026-01-01T00:00:00.000Z"])
      keepCopy(storage, copy(at));
    keepCopy(storage, copy("2026-06-03T00:00:00.000Z", null));
    storage.setItem("volle-kom-artikel:art_1:1:x", "{");
    storage.setItem("iets-anders", "{");
    expect(copiesOf(storage, "art_1", now).map(({ at }) => at.slice(0, 10))).toEqual([
      "2026-06-02",
      "2026-06-01",
    ]);
    expect(copiesOf(storage, null, now)).toHaveLength(1);
    expect(storage.length).toBe(4);
  });

  test("a browser that keeps nothing says so, and breaks nothing", () => {
    const full = storageOf(true);
    expect(keepCopy(full, copy("2026-06-01T00:00:00.000Z"))).toBe(false);
    expect(copiesOf(full, "art_1")).toEqual([]);
  });
});
