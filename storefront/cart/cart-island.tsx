"use client";

import { useEffect, useState } from "react";
import { Drawer } from "@/ui/drawer";
import { type Answer, cartNow, hasCart, post } from "./cart-client";
import { DrawerContent, type DrawerWords } from "./drawer-content";
import type { CartSummary } from "./summary";

/**
 * The only personal part of a reader page: the count, and the drawer that opens when something is added to the cart.
 * It posts the forms that add to the cart by script; when there is no answer, it says so and offers to try again.
 */
export function CartIsland({ words }: { words: DrawerWords & { label: string } }) {
  const [cart, setCart] = useState<CartSummary | null>(null);
  const [refusal, setRefusal] = useState<string | null>(null);
  /** Tries again what had no answer. */
  const [again, setAgain] = useState<(() => void) | null>(null);
  const [open, setOpen] = useState(false);

  useEffect(() => {
    const ask = () => void (hasCart() && cartNow().then(setCart, () => undefined));
    ask();

    async function add(event: SubmitEvent) {
      const form = event.target;
      if (!(form instanceof HTMLFormElement) || !form.action.endsWith("/api/cart/lines")) return;
      event.preventDefault();
      const answer = await post(form, event.submitter, words.offline);
      if (!answer) return;
      show(answer, form, event.submitter);
    }
    function show(answer: Answer, form: HTMLFormElement, button: HTMLElement | null) {
      if (answer.ok) setCart(answer.cart);
      setRefusal(answer.message ?? null);
      setAgain(() =>
        answer.ok || answer.message !== words.offline ? null : () => form.requestSubmit(button),
      );
      setOpen(true);
    }
    /** The browser may show a page from its back-forward cache, with an old count and an open drawer. */
    const shown = (event: PageTransitionEvent) => {
      if (!event.persisted) return;
      setOpen(false);
      ask();
    };

    document.addEventListener("submit", add);
    window.addEventListener("pageshow", shown);
    return () => {
      document.removeEventListener("submit", add);
      window.removeEventListener("pageshow", shown);
    };
  }, [words.offline]);

  return (
    <>
      <a href="/winkelmand" className="print:hidden inline-flex min-h-11 items-center gap-2">
        {words.label}
        {cart && cart.count > 0 ? (
          <span className="figures grid h-6 min-w-6 place-items-center rounded-full bg-gold px-1.5 text-xs font-bold">
            <span aria-hidden="true">{cart.count}</span>
            <span className="sr-only">{cart.countText}</span>
          </span>
        ) : null}
      </a>
      <Drawer open={open} onClose={() => setOpen(false)} title={words.title} closeLabel={words.close}>
        <DrawerContent cart={cart} refusal={refusal} retry={again} words={words} />
      </Drawer>
    </>
  );
}
