import path from "node:path";
import * as fontkit from "fontkit";
import type { Font } from "fontkit";
import { shape, type Svg } from "./shapes";

/**
 * Words as outlines: a picture must look the same on any machine, and the renderer knows no web fonts. Young Serif
 * for names, Figtree for the rest.
 */
const load = (file: string): Font => {
  const font = fontkit.openSync(require.resolve(file));
  if (!("layout" in font)) throw new Error(`${path.basename(file)} is a font collection, not one font`);
  return font;
};
const fonts = {
  name: load("@fontsource/young-serif/files/young-serif-latin-400-normal.woff"),
  sort: load("@fontsource/figtree/files/figtree-latin-500-normal.woff"),
  strong: load("@fontsource/figtree/files/figtree-latin-700-normal.woff"),
};
export type Face = keyof typeof fonts;

interface Setting {
  face: Face;
  size: number;
  /** Space between letters, in ems. */
  tracking?: number;
  anchor?: "middle" | "start";
}

function advance(words: string, { face, size, tracking = 0 }: Setting): number {
  const run = fonts[face].layout(words);
  const em = size / fonts[face].unitsPerEm;
  return run.advanceWidth * em + tracking * size * Math.max(0, run.glyphs.length - 1);
}

/** The words on a baseline through x,y. */
export function lettering(words: string, x: number, y: number, colour: string, setting: Setting): Svg {
  const { face, size, tracking = 0, anchor = "middle" } = setting;
  const em = size / fonts[face].unitsPerEm;
  const run = fonts[face].layout(words);
  let pen = anchor === "middle" ? x - advance(words, setting) / 2 : x;
  let outline = "";
  run.glyphs.forEach((glyph, index) => {
    const step = run.positions[index];
    const at = pen + (step?.xOffset ?? 0) * em;
    outline += glyph.path.transform(em, 0, 0, -em, at, y).toSVG();
    pen += (step?.xAdvance ?? glyph.advanceWidth) * em + tracking * size;
  });
  return shape(outline, colour);
}

/** The largest setting, up to `size`, in which the words keep within `width`. */
export function fitted(words: string, width: number, setting: Setting): Setting {
  const wide = advance(words, setting);
  return wide <= width ? setting : { ...setting, size: Math.floor((setting.size * width) / wide) };
}
