/** How webhooks are sent, as the control endpoint set it. */
export interface WebhookSettings {
  /** Keep them until they are released. */
  hold: boolean;
  /** Let them get lost: true for all, or these types. */
  drop: boolean | string[];
  /** How often each is sent. */
  repeat: number;
  /** Before the first attempt. */
  delayMilliseconds: number;
}

export const usual: WebhookSettings = { hold: false, drop: false, repeat: 1, delayMilliseconds: 0 };

export type ReleaseOrder = "given" | "reversed" | "shuffled";

/** The same order for the same seed (mulberry32 and Fisher-Yates). */
export function inOrder<T>(items: T[], order: ReleaseOrder, seed: number): T[] {
  const result = [...items];
  if (order === "reversed") return result.reverse();
  if (order === "given") return result;
  const random = mulberry32(seed);
  for (let last = result.length - 1; last > 0; last -= 1) {
    const [item] = result.splice(Math.floor(random() * (last + 1)), 1);
    if (item !== undefined) result.push(item);
  }
  return result;
}

function mulberry32(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
