import { createHash } from "node:crypto";
import { pictureType } from "./files/picture-type";
import type { Dropped, DroppedKind } from "./imported";

const sampleLength = 80;

/** Gathers, while a text is converted, what was left out of it and the pictures it holds itself. */
export class Notes {
  readonly pictures = new Map<string, Uint8Array>();
  readonly #dropped = new Map<DroppedKind, Dropped>();

  /** Keeps a picture that the source holds; answers the address it gets, or null for what is no picture of the web. */
  embed(bytes: Uint8Array): string | null {
    const type = pictureType(bytes);
    if (!type) return null;
    const address = `/media/${createHash("sha256").update(bytes).digest("hex").slice(0, 16)}.${type}`;
    this.pictures.set(address, bytes);
    return address;
  }

  drop(kind: DroppedKind, sample: string): void {
    const known = this.#dropped.get(kind);
    if (known) known.count += 1;
    else
      this.#dropped.set(kind, {
        kind,
        count: 1,
        sample: sample.replace(/\s+/g, " ").trim().slice(0, sampleLength),
      });
  }

  get dropped(): Dropped[] {
    return [...this.#dropped.values()];
  }
}
