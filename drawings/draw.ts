import { copyFile, mkdir, readdir, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { logo, tile } from "./brand";
import { writePrintFonts, writeWebFonts } from "./fonts";
import { manifestOf, ogFile, sourcesOf } from "./manifest";
import { packPictures } from "./pack-pictures";
import { render, renderIcon } from "./render";
import { stillLifes } from "./still-lifes";
import { vignettes } from "./vignettes";

/**
 * Draws every picture of the shop: `npm run drawings` for all, `npm run drawings -- bouillon` for those whose name
 * holds the word. The files are committed; running twice gives the same bytes.
 */
const images = path.join(__dirname, "..", "backend", "catalogue", "images");
/** What invoices are printed with. */
const printFonts = path.join(__dirname, "..", "backend", "fonts");
const storefront = path.join(__dirname, "..", "storefront");
/** Scenes of the storefront's own pages: it serves them itself, as no article or product brings them. */
const ownScenes = ["home", "over-mij", "voedingslijst-keuken"];
const drawings = [...packPictures, ...stillLifes];

async function drawCatalogue(wanted: string | undefined): Promise<void> {
  await mkdir(images, { recursive: true });
  for (const drawing of drawings.filter(({ name }) => !wanted || name.includes(wanted))) {
    await render(drawing, images);
    console.log(drawing.name);
  }
  await writeFile(path.join(images, "manifest.json"), `${JSON.stringify(manifestOf(drawings), null, 2)}\n`);
  await removeForgotten();
}

/** A picture that is no longer declared leaves no files behind. */
async function removeForgotten(): Promise<void> {
  const declared = new Set(drawings.flatMap((drawing) => sourcesOf(drawing).map(({ file }) => file)));
  const shared = new Set(drawings.filter(({ og }) => og).map((drawing) => path.basename(ogFile(drawing))));
  for (const file of await readdir(images))
    if (/\.(avif|webp)$/.test(file) && !declared.has(file)) await rm(path.join(images, file));
  for (const file of await readdir(path.join(images, "og")))
    if (!shared.has(file)) await rm(path.join(images, "og", file));
}

/** What the storefront serves itself: icons, logo, small drawings and the two fonts. */
async function drawStorefront(): Promise<void> {
  const served = path.join(storefront, "public");
  await mkdir(path.join(served, "drawings"), { recursive: true });
  await mkdir(path.join(served, "fonts"), { recursive: true });
  for (const [name, svg] of Object.entries(vignettes))
    await writeFile(path.join(served, "drawings", `${name}.svg`), svg);
  await writeFile(path.join(served, "logo.svg"), logo);
  await writeFile(path.join(served, "favicon.svg"), logo);
  await renderIcon(logo, 32, path.join(served, "icon-32.png"));
  for (const size of [180, 192, 512]) await renderIcon(tile, size, path.join(served, `icon-${size}.png`));
  await writeWebFonts(path.join(served, "fonts"));
}

/** Copies what the storefront brings itself, so that both show the same picture. */
async function copyOwnScenes(): Promise<void> {
  const served = path.join(storefront, "public");
  await mkdir(path.join(served, "pictures"), { recursive: true });
  for (const { file } of drawings.filter(({ name }) => ownScenes.includes(name)).flatMap(sourcesOf))
    await copyFile(path.join(images, file), path.join(served, "pictures", file));
  await copyFile(path.join(images, "og", "home.jpg"), path.join(served, "og.jpg"));
}

async function draw(): Promise<void> {
  const wanted = process.argv[2];
  await drawCatalogue(wanted);
  await copyOwnScenes();
  if (wanted) return;
  await drawStorefront();
  await mkdir(printFonts, { recursive: true });
  await writePrintFonts(printFonts);
}

draw().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
