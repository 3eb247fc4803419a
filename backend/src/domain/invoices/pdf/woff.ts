import { inflateSync } from "node:zlib";

const head = 44;
const entry = 20;

/**
 * The font inside a WOFF file, its tables no longer compressed (WOFF File Format 1.0, W3C, sections 3 to 5): what prints
 * documents would otherwise unpack it, slowly, for each of them.
 * @throws when the file is no WOFF, or damaged
 */
export function unwrappedWoff(woff: Buffer): Buffer {
  if (woff.toString("latin1", 0, 4) !== "wOFF") throw new Error("not a WOFF file");
  const count = woff.readUInt16BE(12);
  const tables = Array.from({ length: count }, (_, at) => tableAt(woff, head + at * entry));
  const directory = Buffer.alloc(12 + count * 16);
  woff.copy(directory, 0, 4, 8);
  directory.writeUInt16BE(count, 4);
  const power = Math.floor(Math.log2(count));
  directory.writeUInt16BE(2 ** power * 16, 6);
  directory.writeUInt16BE(power, 8);
  directory.writeUInt16BE(count * 16 - 2 ** power * 16, 10);
  const parts: Buffer[] = [directory];
  let offset = directory.length;
  for (const [at, { tag, checksum, data }] of tables.entries()) {
    const row = 12 + at * 16;
    directory.write(tag, row, "latin1");
    directory.writeUInt32BE(checksum, row + 4);
    directory.writeUInt32BE(offset, row + 8);
    directory.writeUInt32BE(data.length, row + 12);
    const padding = Buffer.alloc(-data.length & 3);
    parts.push(data, padding);
    offset += data.length + padding.length;
  }
  return Buffer.concat(parts);
}

/** One table: packed only where that made it shorter. */
function tableAt(woff: Buffer, row: number): { tag: string; checksum: number; data: Buffer } {
  const [offset, packed, length, checksum] = [4, 8, 12, 16].map((at) => woff.readUInt32BE(row + at)) as [
    number,
    number,
    number,
    number,
  ];
  const stored = woff.subarray(offset, offset + packed);
  const data = packed < length ? inflateSync(stored) : stored;
  if (data.length !== length) throw new Error("a WOFF table is not as long as its directory says");
  return { tag: woff.toString("latin1", row, row + 4), checksum, data };
}
