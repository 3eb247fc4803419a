import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "@jest/globals";

const folder = path.resolve(import.meta.dirname, "../../backend/fonts");
const names = readdirSync(folder);
const fonts = names.filter((name) => name.endsWith(".ttf"));

/** The sum of a table's four-byte words, as OpenType counts it; its `head` holds a sum of its own, which counts as 0. */
function sumOf(tag: string, table: Buffer): number {
  const padded = Buffer.concat([table, Buffer.alloc(-table.length & 3)]);
  if (tag === "head") padded.writeUInt32BE(0, 8);
  let sum = 0;
  for (let at = 0; at < padded.length; at += 4) sum = (sum + padded.readUInt32BE(at)) >>> 0;
  return sum;
}

test.each(fonts)("%s is whole TrueType: each table is where it says, and adds up", (name) => {
  const font = readFileSync(path.join(folder, name));
  expect(font.readUInt32BE(0)).toBe(0x00010000);
  const count = font.readUInt16BE(4);
  const tags = Array.from({ length: count }, (_, at) => {
    const row = 12 + at * 16;
    const tag = font.toString("latin1", row, row + 4);
    const [sum, offset, length] = [4, 8, 12].map((from) => font.readUInt32BE(row + from));
    expect((offset ?? 0) + (length ?? 0)).toBeLessThanOrEqual(font.length);
    expect(sumOf(tag, font.subarray(offset, (offset ?? 0) + (length ?? 0)))).toBe(sum);
    return tag;
  });
  expect(tags).toEqual(expect.arrayContaining(["cmap", "glyf", "head", "hmtx", "name"]));
});

test("each font of the invoices lies beside its licence, which asks that", () => {
  expect(fonts).toHaveLength(9);
  for (const font of fonts) {
    const licence = names.find(
      (name) => name.endsWith("-licence.txt") && font.startsWith(name.slice(0, -12)),
    );
    expect(readFileSync(path.join(folder, licence ?? ""), "utf8")).toContain(
      "SIL Open Font License, Version 1.1",
    );
  }
});
