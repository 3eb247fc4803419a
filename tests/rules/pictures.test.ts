import { describe, expect, test } from "@jest/globals";
import sharp from "sharp";
import { renderPicture, type Rendered } from "../../backend/src/domain/pictures/render-picture";
import { Refused } from "../../backend/src/shared/refused";
import { corners, phonePhoto, quarters } from "../support/photos";

const smallest = ({ files }: Rendered) =>
  files.find(({ format }) => format === "webp")?.bytes ?? Buffer.alloc(0);

describe("a photo is upright, however the phone was held (EXIF 2.32, 4.6.4.A orientation)", () => {
  // What EXIF says of where row 0 and column 0 are, with the colours of an upright photo as stored.
  test.each([
    [1, ["red", "green", "blue", "white"]],
    [2, ["green", "red", "white", "blue"]],
    [3, ["white", "blue", "green", "red"]],
    [4, ["blue", "white", "red", "green"]],
    [5, ["red", "blue", "green", "white"]],
    [6, ["blue", "red", "white", "green"]],
    [7, ["white", "green", "blue", "red"]],
    [8, ["green", "white", "red", "blue"]],
  ])("orientation %i", async (orientation, expected) => {
    const rendered = await renderPicture(await phonePhoto(240, 160, orientation));
    expect([rendered.width, rendered.height]).toEqual(orientation < 5 ? [240, 160] : [160, 240]);
    expect(await corners(smallest(rendered))).toEqual(expected);
  });
});

test("no rendering says where a photo was taken or by what", async () => {
  const photo = await phonePhoto(640, 480, 6);
  expect(photo.includes("Telefoonmerk") && ((await sharp(photo).metadata()).exif?.length ?? 0) > 100).toBe(
    true,
  );
  const { files, share } = await renderPicture(photo);
  for (const bytes of [...files.map((file) => file.bytes), share]) {
    const { exif, xmp, iptc, orientation } = await sharp(bytes).metadata();
    expect([exif, xmp, iptc, orientation ?? 1]).toEqual([undefined, undefined, undefined, 1]);
    expect(bytes.includes("Telefoonmerk")).toBe(false);
  }
});

test("every size that pages use, never larger than the photo was, and the shape for shared addresses", async () => {
  const { files, share, colour } = await renderPicture(await phonePhoto(800, 600, 1));
  const sizes = (wanted: string) => files.filter(({ format }) => format === wanted).map(({ width }) => width);
  expect([sizes("avif"), sizes("webp"), sizes("jpeg")]).toEqual([
    [160, 320, 480, 768],
    [160, 320, 480, 768],
    [800],
  ]);
  for (const { format, width, bytes } of files) {
    const read = await sharp(bytes).metadata();
    expect([read.format, read.width]).toEqual([format === "avif" ? "heif" : format, width]);
  }
  const { width, height, format } = await sharp(share).metadata();
  expect([width, height, format, /^#[0-9A-F]{6}$/.test(colour)]).toEqual([1200, 630, "jpeg", true]);
});

test("a picture that is smaller than every size is taken as it is", async () => {
  const { files } = await renderPicture(await (await quarters(100, 60)).png().toBuffer());
  expect(files.map(({ format, width }) => [format, width])).toEqual([
    ["avif", 100],
    ["webp", 100],
    ["jpeg", 100],
  ]);
});

test("grey, CMYK and see-through pictures are pictures too", async () => {
  const image = await quarters(320, 200);
  for (const bytes of [
    await image.clone().greyscale().jpeg().toBuffer(),
    await image.clone().toColourspace("cmyk").jpeg().toBuffer(),
    await image.clone().ensureAlpha(0.5).png().toBuffer(),
    await image.clone().gif().toBuffer(),
    await image.clone().tiff().toBuffer(),
    await image.clone().avif().toBuffer(),
  ])
    expect((await renderPicture(bytes)).width).toBe(320);
});

const start = (text: string) => Buffer.concat([Buffer.from(text, "latin1"), Buffer.alloc(2_000, 7)]);

test("what is refused, by its content and whatever its name", async () => {
  const codeOf = async (bytes: Uint8Array) => {
    try {
      await renderPicture(bytes);
      return "taken";
    } catch (error) {
      return error instanceof Refused ? error.code : error;
    }
  };
  const photo = await phonePhoto(640, 480, 1);
  const wide = sharp({ create: { width: 12_000, height: 7_000, channels: 3, background: "#888" } });
  const svg = '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>';
  const cases: [string, Uint8Array][] = [
    ["picture_none", start("MZ\x90\0")],
    ["picture_none", start("%PDF-1.7\n")],
    ["picture_none", start("PK\x03\x04")],
    ["picture_none", start("<!doctype html><script>alert(1)</script>")],
    ["picture_none", Buffer.alloc(0)],
    ["picture_svg", Buffer.from(svg)],
    ["picture_svg", Buffer.from(`\ufeff<?xml version="1.0"?>\n<!-- een tekening -->\n${svg}`)],
    ["picture_svg", Buffer.from(`\ufeff${svg}`, "utf16le")],
    ["picture_heic", start("\0\0\0\x18ftypheic\0\0\0\0mif1heic")],
    ["picture_broken", photo.subarray(0, photo.length / 2)],
    ["picture_broken", start("\xff\xd8\xff\xe0")],
    ["picture_too_many_pixels", await wide.png({ compressionLevel: 1 }).toBuffer()],
    ["too_large", Buffer.alloc(25 * 1024 * 1024 + 1)],
  ];
  for (const [code, bytes] of cases) expect(await codeOf(bytes)).toBe(code);
}, 60_000);
