import { readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import subsetFont from "subset-font";

/**
 * The two fonts of the shop, cut down to what Dutch, French and German need, as variable woff2. Committed, so that a
 * reader downloads 45 KB of letters, and a build needs no font tool.
 */
const letters =
  Array.from({ length: 95 }, (_, at) => String.fromCharCode(32 + at)).join("") +
  "\u00a0¡¢£§©«®°²³·»½¿×ÀÁÂÄÆÇÈÉÊËÌÍÎÏÑÒÓÔÖÙÚÛÜŒŸßàáâäæçèéêëìíîïñòóôöùúûüœÿ" +
  "€−–—‘’“”„‚…·→←≤≥½¼¾•†%‰";

const faces = [
  { from: "@fontsource/young-serif/files/young-serif-latin-400-normal.woff2", to: "young-serif.woff2" },
  { from: "@fontsource-variable/figtree/files/figtree-latin-wght-normal.woff2", to: "figtree.woff2" },
];

/** Writes both fonts into `folder`; the same input gives the same bytes. */
export async function writeFonts(folder: string): Promise<void> {
  for (const face of faces) {
    const whole = await readFile(require.resolve(face.from));
    await writeFile(path.join(folder, face.to), await subsetFont(whole, letters, { targetFormat: "woff2" }));
  }
}
