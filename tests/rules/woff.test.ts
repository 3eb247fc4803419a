import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { expect, test } from "@jest/globals";
import { unwrappedWoff } from "../../backend/src/domain/invoices/pdf/woff";

const { resolve } = createRequire(import.meta.url);
const packed = readFileSync(resolve("@fontsource/figtree/files/figtree-latin-400-normal.woff"));

/** The sum of a table's four-byte words, as OpenType counts it; its `head` holds a sum of its own, which counts as 0. */
function sumOf(tag: string, table: Buffer): number {
  const padded = Buffer.concat([table, Buffer.alloc(-table.length & 3)]);
  if (tag === "head") padded.writeUInt32BE(0, 8);
  let sum = 0;
  for (let at = 0; at < padded.length; at += 4) sum = (sum + padded.readUInt32BE(at)) >>> 0;
  return sum;
}

test("a font taken out of its WOFF is whole: each table is where it says, and adds up", () => {
  const font = unwrappedWoff(packed);
  expect(font.readUInt32BE(0)).toBe(packed.readUInt32BE(4));
  expect(font.length).toBe(packed.readUInt32BE(16));
  const count = font.readUInt16BE(4);
  expect(count).toBe(packed.readUInt16BE(12));
  const tags = Array.from({ length: count }, (_, at) => {
    const row = 12 + at * 16;
    const tag = font.toString("latin1", row, row + 4);
    const [sum, offset, length] = [4, 8, 12].map((from) => font.readUInt32BE(row + from));
    expect(sumOf(tag, font.subarray(offset, (offset ?? 0) + (length ?? 0)))).toBe(sum);
    return tag;
  });
  expect(tags).toEqual(expect.arrayContaining(["cmap", "head", "hmtx", "name"]));
});

test("what is no WOFF, or is cut off, is refused", () => {
  expect(() => unwrappedWoff(Buffer.from("wOF2 and more"))).toThrow("not a WOFF file");
  expect(() => unwrappedWoff(packed.subarray(0, packed.length - 2_000))).toThrow();
});
