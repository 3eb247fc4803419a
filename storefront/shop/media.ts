import "server-only";
import { BackendFailure } from "./medusa";
import { mediaUrl } from "./site";

type Picture = { bytes: Uint8Array<ArrayBuffer>; type: string };

const types: Record<string, string> = { avif: "image/avif", webp: "image/webp", jpg: "image/jpeg", png: "image/png" };
const maxBytes = 64 * 1024 * 1024;
const maxPicture = 4 * 1024 * 1024;

/** The pictures asked for last, oldest first, bounded by bytes. Each instance may have its own: they never change. */
const kept = new Map<string, Picture>();
let keptBytes = 0;

function keep(name: string, picture: Picture) {
  kept.set(name, picture);
  keptBytes += picture.bytes.byteLength;
  for (const [oldest, { bytes }] of kept) {
    if (keptBytes <= maxBytes) break;
    kept.delete(oldest);
    keptBytes -= bytes.byteLength;
  }
}

/** Concurrent readers of one picture share one request to the backend. */
const underway = new Map<string, Promise<Picture | null>>();

async function fetchPicture(name: string, type: string): Promise<Picture | null> {
  const answer = await fetch(`${mediaUrl()}/${name}`, { signal: AbortSignal.timeout(8_000), cache: "no-store" });
  if (answer.status === 404) return null;
  if (!answer.ok) throw new BackendFailure(`picture ${name}: ${answer.status}`);
  const bytes = new Uint8Array(await answer.arrayBuffer());
  if (bytes.byteLength > maxPicture) return null;
  return { bytes, type };
}

/** A picture by its path beneath the media base; null for what is no picture of ours. */
export async function readPicture(path: string[]): Promise<Picture | null> {
  const type = types[path.at(-1)?.split(".").at(-1)?.toLowerCase() ?? ""];
  const safe = path.every((part) => /^[\w][\w.\- ]*$/.test(decodeURIComponent(part)));
  if (!type || !safe) return null;
  const name = path.join("/");
  const known = kept.get(name);
  if (known) {
    kept.delete(name);
    kept.set(name, known);
    return known;
  }
  const pending = underway.get(name) ?? fetchPicture(name, type).finally(() => underway.delete(name));
  underway.set(name, pending);
  const picture = await pending;
  if (picture && !kept.has(name)) keep(name, picture);
  return picture;
}
