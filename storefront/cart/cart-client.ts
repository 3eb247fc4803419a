import type { CartSummary } from "./summary";

export type Answer =
  { ok: true; cart: CartSummary | null; message?: string } | { ok: false; message: string };

/** Remembers only whether there is a cart, so that readers without one cause no request. */
const HINT = "vk-cart";

export function hasCart(): boolean {
  try {
    return localStorage.getItem(HINT) === "1";
  } catch {
    return true; // the browser refuses storage: ask the server
  }
}

function remember(is: boolean): void {
  try {
    if (is) localStorage.setItem(HINT, "1");
    else localStorage.removeItem(HINT);
  } catch {
    // the browser refuses storage: nothing is remembered
  }
}

export async function cartNow(): Promise<CartSummary | null> {
  const answer = await fetch("/api/cart");
  if (!answer.ok) return null;
  const { cart } = (await answer.json()) as { cart: CartSummary | null };
  remember(cart !== null && cart.count > 0);
  return cart;
}

const busy = new WeakSet<HTMLFormElement>();

/**
 * Posts the form and gives the answer, or `offline` when there is none. A second press before the answer does nothing.
 */
export async function post(
  form: HTMLFormElement,
  button: HTMLElement | null,
  offline: string,
): Promise<Answer | null> {
  if (busy.has(form)) return null;
  busy.add(form);
  button?.setAttribute("aria-busy", "true");
  try {
    const body = new URLSearchParams(
      [...new FormData(form, button)].map(([name, value]) => [name, String(value)]),
    );
    const answer = await fetch(form.action, {
      method: "POST",
      body,
      headers: { accept: "application/json" },
    });
    const result = (await answer.json()) as Answer;
    if (result.ok) remember(true);
    return result;
  } catch {
    return { ok: false, message: offline };
  } finally {
    busy.delete(form);
    button?.removeAttribute("aria-busy");
  }
}
