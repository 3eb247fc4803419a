import { z } from "zod";

/** How long a cart says that a price changed: as long as a reader may still have the old one in mind. */
const remembered = 60 * 60 * 1000;

const notes = z
  .record(z.string(), z.object({ cents: z.number().int().nonnegative(), at: z.iso.datetime() }))
  .catch({});

/** What lines cost before their price changed, by line, and when it did. Kept with the cart. */
export type PriceNotes = z.output<typeof notes>;

/**
 * The notes of a cart with those of lines whose price changes now; what is too old is left out. A line that changed
 * before keeps its first price: that is the one its reader chose it for. Pure.
 */
export function priceNotes(
  metadata: Record<string, unknown> | null | undefined,
  changed: { id: string; cents: number }[],
  now: Date,
): PriceNotes {
  const known = Object.entries(notes.parse(metadata?.repriced ?? {})).filter(([, note]) =>
    isFresh(note, now),
  );
  const fresh = changed.map(({ id, cents }) => [id, { cents, at: now.toISOString() }] as const);
  return Object.fromEntries([...fresh, ...known]);
}

/** What a line cost when its reader chose it, in cents; null when its price has not changed since. Pure. */
export function priceBefore(
  metadata: Record<string, unknown> | null | undefined,
  line: { id: string; cents: number },
  now: Date,
): number | null {
  const note = notes.parse(metadata?.repriced ?? {})[line.id];
  return note && isFresh(note, now) && note.cents !== line.cents ? note.cents : null;
}

const isFresh = ({ at }: PriceNotes[string], now: Date): boolean =>
  now.getTime() - new Date(at).getTime() < remembered;
