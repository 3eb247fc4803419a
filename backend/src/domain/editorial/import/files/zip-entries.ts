import { unzipSync } from "fflate";
import { RefusedFile } from "../refused-file";

const mostEntries = 5_000;
const mostBytes = 150 * 1024 * 1024;

export const isZip = (bytes: Uint8Array): boolean =>
  bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[2] === 3 || bytes[2] === 5);

/**
 * The files in a zip by their path. What it says it unpacks to is bounded, and a file never gets more than it says.
 * @throws RefusedFile
 */
export function zipEntries(bytes: Uint8Array): Map<string, Uint8Array> {
  let entries = 0;
  let total = 0;
  const weigh = ({ name, originalSize }: { name: string; originalSize: number }) => {
    entries += 1;
    total += originalSize;
    if (entries > mostEntries || total > mostBytes) throw new RefusedFile("zip_too_large");
    return !name.endsWith("/");
  };
  try {
    return new Map(Object.entries(unzipSync(bytes, { filter: weigh })));
  } catch (error) {
    throw error instanceof RefusedFile ? error : new RefusedFile("broken_zip");
  }
}
