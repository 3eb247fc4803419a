import type { CartSummary } from "./summary";

export type Answer = { ok: true; cart: CartSummary | null } | { ok: false; message: string };

/** Not the cart, only that there is one: spares everyone else a request. */
const HINT = "vk-cart";

export function hasCart(): boolean {
  try {
    return localStorage.getItem(HINT) === "1";
  } catch {
    return true; // storage is closed: ask
  }
}

function remember(is: boolean): void {
  try {
    if (is) localStorage.setItem(HINT, "1");
    else localStorage.removeItem(HINT);
  } catch {
    // storage is closed: nothing to remember
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
 * Posts the form and gives the answer; a second press while it is under way does nothing.
 * Without an answer the browser posts the form itself, and the next page says what happened.
 */
export async function post(form: HTMLFormElement, button: HTMLElement | null): Promise<Answer | null> {
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
    const told = (await answer.json()) as Answer;
    if (told.ok) remember(true);
    return told;
  } catch {
    form.submit();
    return null;
  } finally {
    busy.delete(form);
    button?.removeAttribute("aria-busy");
  }
}
