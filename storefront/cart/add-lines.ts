import type { Result } from "@/shop/result";

/** As many products as one recipe has. */
const most = 20;

type Added = Result<{ cart: string }>;

/** Adds one variant to a cart, or to a new one. @throws when the backend does not answer */
type AddLine = (fields: URLSearchParams, into?: string) => Promise<Added>;

/**
 * Adds each variant that a form names, one line each, all into one cart. What cannot be added is left out: `left` is how
 * many that were, once at least one was added; when none could be, the first refusal is the answer. Once the backend
 * does not answer, no more are tried, and what was added stays added.
 * @param added is called for each variant that was
 * @throws when the backend does not answer, and nothing was added
 */
export async function addLines(
  fields: URLSearchParams,
  addLine: AddLine,
  added: (variant: string) => void,
): Promise<Added & { left?: number }> {
  const variants = [...new Set(fields.getAll("variant_id"))];
  if (variants.length > most) return { ok: false, code: "invalid_input" };
  let cart: string | null = null;
  let refused: Added | null = null;
  let count = 0;
  for (const variant of variants) {
    const one = new URLSearchParams(fields);
    one.set("variant_id", variant);
    const into: string | null = cart;
    const answer: Added | null = await addLine(one, into ?? undefined).catch((error: unknown) => {
      if (into === null) throw error;
      console.error(`recipe into the cart: ${String(error)}`);
      return null;
    });
    if (!answer) break;
    if (answer.ok) {
      cart = answer.value.cart;
      count += 1;
      added(variant);
    } else {
      refused ??= answer;
    }
  }
  if (cart !== null) return { ok: true, value: { cart }, left: variants.length - count };
  return refused ?? { ok: false, code: "invalid_input" };
}
