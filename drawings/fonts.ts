import { copyFile, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import * as fontkit from "fontkit";
import fontverter from "fontverter";
import subsetFont from "subset-font";

/**
 * The two fonts of the shop, cut down to what its pages need, as woff2. Committed, so that a reader downloads 28 KB of
 * letters, and a build needs no font tool. Each is what a new line brings in its first round. A rarer letter is shown
 * in the reader's own serif or sans.
 */
const everyday =
  " ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789.,;:!?()'-+/&%" +
  "\u00a0–‘’“”€éèëêïîüûöôäâàçáóíúÉ";

const faces = [
  {
    from: "@fontsource/young-serif/files/young-serif-latin-400-normal.woff2",
    to: "young-serif.woff2",
    letters: everyday,
    // For headings: neither ligatures nor a second set of figures.
    options: { noLayoutClosure: true },
  },
  {
    from: "@fontsource-variable/figtree/files/figtree-latin-wght-normal.woff2",
    to: "figtree.woff2",
    letters: `${everyday}"#*=@[]_<>|°²½¼−—„•·→←§©×·…ùñßœÈÊÇÀÄÖÜÁÂËÍÎÏÓÔÚÛÙŒæÆ`,
    options: { variationAxes: { wght: { min: 400, max: 700 } } },
  },
];

/** Writes both fonts into `folder`; the same input gives the same bytes. */
export async function writeWebFonts(folder: string): Promise<void> {
  for (const face of faces) {
    const whole = await readFile(require.resolve(face.from));
    await writeFile(
      path.join(folder, face.to),
      await subsetFont(whole, face.letters, { targetFormat: "woff2", ...face.options }),
    );
  }
}

/** What invoices are printed with, by the name of its file in backend/fonts/. */
const printed = {
  "figtree-400": "figtree/files/figtree-latin-400-normal.woff",
  "figtree-600": "figtree/files/figtree-latin-600-normal.woff",
  "figtree-ext-400": "figtree/files/figtree-latin-ext-400-normal.woff",
  "figtree-ext-600": "figtree/files/figtree-latin-ext-600-normal.woff",
  "young-serif-400": "young-serif/files/young-serif-latin-400-normal.woff",
};

/** Fonts for names in other scripts: Greek, Cyrillic, Vietnamese and Arabic. They come as TrueType. */
const otherScripts = {
  "noto-sans-400": "noto-sans/400Regular/NotoSans_400Regular.ttf",
  "noto-sans-600": "noto-sans/600SemiBold/NotoSans_600SemiBold.ttf",
  "noto-sans-arabic-400": "noto-sans-arabic/400Regular/NotoSansArabic_400Regular.ttf",
  "noto-sans-arabic-600": "noto-sans-arabic/600SemiBold/NotoSansArabic_600SemiBold.ttf",
};

/**
 * Writes the fonts of invoices into `folder` as TrueType: pdfmake would unpack a WOFF anew for each document. Their
 * licence goes with them (SIL Open Font License 1.1, conditions 2 and 5); neither font reserves its name.
 */
export async function writePrintFonts(folder: string): Promise<void> {
  for (const [name, file] of Object.entries(printed)) {
    const packed = await readFile(require.resolve(`@fontsource/${file}`));
    await writeFile(path.join(folder, `${name}.ttf`), await fontverter.convert(packed, "truetype"));
  }
  for (const [name, file] of Object.entries(otherScripts))
    await copyFile(require.resolve(`@expo-google-fonts/${file}`), path.join(folder, `${name}.ttf`));
  for (const family of ["figtree", "young-serif"]) {
    const licence = path.join(path.dirname(require.resolve(`@fontsource/${family}/package.json`)), "LICENSE");
    await copyFile(licence, path.join(folder, `${family}-licence.txt`));
  }
  // The packages of the Noto fonts bring no licence of the fonts themselves: it is the same one, under their own name.
  const figtree = await readFile(path.join(folder, "figtree-licence.txt"), "utf8");
  const openFontLicence = figtree.slice(figtree.indexOf("This Font Software is licensed"));
  const noto = fontkit.create(await readFile(path.join(folder, "noto-sans-400.ttf")));
  const owner = "copyright" in noto ? noto.copyright : "";
  await writeFile(path.join(folder, "noto-sans-licence.txt"), `${owner}\n\n${openFontLicence}`);
}
