import { describe, expect, test } from "@jest/globals";
import { readFileSync } from "node:fs";
import path from "node:path";
import * as fontkit from "fontkit";
import { setInFonts } from "../../backend/src/domain/printing/letters";

const fonts = path.resolve(import.meta.dirname, "..", "..", "backend", "fonts");
const files = { Figtree: "figtree-400", FigtreeExt: "figtree-ext-400", Noto: "noto-sans-400" };
const families = [...Object.entries(files), ["NotoArabic", "noto-sans-arabic-400"]].map(
  ([family = "", file = ""]) => ({ family, bytes: () => readFileSync(path.join(fonts, `${file}.ttf`)) }),
);
const set = (text: string) => setInFonts(text, families);

describe("names on an invoice", () => {
  test.each([
    ["Lies Lezer", "Figtree"],
    ["Øyvind Ångström", "Figtree"],
    ["Олена", "Noto"],
    ["Γιώργος", "Noto"],
    ["Nguyễn", "Noto"],
    ["محمد", "NotoArabic"],
  ])("%s is set in one family that has every letter: %s", (name, family) => {
    expect(set(name)).toEqual([{ text: name, family }]);
  });

  test("Arabic words stand in the order in which they are read", () => {
    expect(
      set("محمد علي")
        .map(({ text }) => text)
        .join(""),
    ).toBe("علي محمد");
  });

  test("a letter that no font has is written in Latin letters", () => {
    expect(set("王伟")).toEqual([{ text: "WangWei", family: "Figtree" }]);
  });

  test("no name prints as an empty box: each letter of each run is in its font", () => {
    const names = [
      "Żółć Čapek",
      "Ștefan",
      "İpek Şahin",
      "Đặng Thị Hằng",
      "Христо",
      "Ελένη",
      "👩‍🍳 Anna",
      "ﬁn",
      "𝔘𝔫𝔦",
    ];
    for (const name of names)
      for (const { text, family } of set(name)) {
        const font = fontkit.create(
          families.find((each) => each.family === family)?.bytes() ?? Buffer.alloc(0),
        );
        for (const letter of text.replace(/\u200d/g, ""))
          expect({
            name,
            letter,
            has: "hasGlyphForCodePoint" in font && font.hasGlyphForCodePoint(letter.codePointAt(0) ?? 0),
          }).toEqual({ name, letter, has: true });
      }
  });
});
