import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { differences, shortened, wordsOf } from "../../backend/src/admin/article-editor/history/differences";
import { readDownloadToken } from "../../backend/src/domain/downloads/token";
import { previewToken, readPreviewToken } from "../../backend/src/domain/editorial/preview-token";

describe("two versions compared", () => {
  test("give the words that were added and removed", () => {
    const stretches = differences(
      "Trek de bouillon twaalf uur.",
      "Trek de bouillon acht uur, zonder deksel.",
    );
    const marked = stretches.map(
      ({ text, kind }) => ({ same: text, added: `+${text}+`, removed: `-${text}-` })[kind],
    );
    expect(marked.join("")).toBe("Trek de bouillon -twaalf-+acht+ uur+, zonder deksel+.");
    expect([wordsOf(stretches, "added"), wordsOf(stretches, "removed")]).toEqual([3, 1]);
  });

  test("a new line is a difference too", () => {
    expect(differences("een\ntwee", "een\n\ntwee").some(({ kind }) => kind !== "same")).toBe(true);
  });

  test("any two texts can be made again of what is shown", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), fc.string({ unit: "grapheme" }), (before, after) => {
        const without = (kind: string) =>
          differences(before, after)
            .filter((each) => each.kind !== kind)
            .map(({ text }) => text)
            .join("");
        expect(without("added")).toBe(before);
        expect(without("removed")).toBe(after);
      }),
    );
  });

  test("of long texts that differ everywhere, the answer comes in time", () => {
    const text = (word: string) => Array.from({ length: 30_000 }, (_, at) => `${word}${at * 7}`).join(" ");
    const stretches = differences(text("a"), text("b"));
    expect(wordsOf(stretches, "added")).toBe(30_000);
    expect(wordsOf(stretches, "removed")).toBe(30_000);
  });

  test("what stayed the same is shortened to what stands around a change", () => {
    const same = "woord ".repeat(200);
    const [first, ...others] = shortened(differences(`${same}x`, `${same}y`));
    expect(first?.text.length).toBeLessThan(200);
    expect(others.map(({ text }) => text)).toEqual(["x", "y"]);
  });
});

describe("the link to a draft", () => {
  const expiresAt = new Date("2026-06-02T12:00:00.000Z");
  const token = previewToken("geheim", { articleId: "art_1", expiresAt });

  test("holds until its time, for that article alone", () => {
    const claim = readPreviewToken("geheim", token, new Date("2026-06-02T11:59:59.000Z"));
    expect(claim).toEqual({ articleId: "art_1", expiresAt });
    expect(readPreviewToken("geheim", token, expiresAt)).toBeNull();
    expect(readPreviewToken("ander", token, new Date(0))).toBeNull();
    expect(readPreviewToken("geheim", token.replace("art_1", "art_2"), new Date(0))).toBeNull();
    expect(readPreviewToken("geheim", token.replace(/\.\d+\./, ".99999999999."), new Date(0))).toBeNull();
    for (const odd of ["", ".", "..", "a.b.c", `${token}.x`, "art_1.NaN.x"])
      expect(readPreviewToken("geheim", odd, new Date(0))).toBeNull();
  });

  test("opens nothing else", () => {
    expect(readDownloadToken("geheim", token)).toBeNull();
  });
});
