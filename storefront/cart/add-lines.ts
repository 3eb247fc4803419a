import "server-only";
import { addLine } from "./actions";

/** As many products as one recipe has. */
const most = 20;

type Added = Awaited<ReturnType<typeof addLine>>;

/**
 * Adds each variant that a form names, one line each, all into one cart. What cannot be added is left out: `left` is how
 * many that were, once at least one was added; when none could be, the first refusal is the answer.
 * @param added is called for each variant that was
 */
export async function addLines(
  fields: URLSearchParams,
  added: (variant: string) => void,
): Promise<Added & { left?: number }> {
  const variants = [...new Set(fields.getAll("variant_id"))];
  if (variants.length > most) return { ok: false, code: "invalid_input" };
  let done: Extract<Added, { ok: true }> | null = null;
  let refused: Extract<Added, { ok: false }> | null = null;
  let left = 0;
  for (const variant of variants) {
    const one = new URLSearchParams(fields);
    one.set("variant_id", variant);
    const answer = await addLine(one, done?.value.cart);
    if (answer.ok) {
      done = answer;
      added(variant);
    } else {
      refused ??= answer;
      left += 1;
    }
  }
  if (done) return { ...done, left };
  return refused ?? { ok: false, code: "invalid_input" };
}
