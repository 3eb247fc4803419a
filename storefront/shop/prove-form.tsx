"use client";

import { useEffect } from "react";

/** Milliseconds that a reader waits for the proof after pressing the button; then the form goes without it. */
const PATIENCE = 15_000;

/**
 * Does the work that keeps programs away, once the reader goes to the form with this id: only then is its script loaded.
 * The form posts by itself, as without script; it only waits for the proof, and is sent once.
 */
export function ProveForm({ formId }: { formId: string }) {
  useEffect(() => {
    const form = document.getElementById(formId);
    if (!(form instanceof HTMLFormElement)) return;
    let proving: Promise<void> | undefined;
    let sending = false;
    const prove = () =>
      (proving ??= import("./proof-of-work").then(({ fillProof }) => fillProof(form)).catch(() => undefined));
    const begin = () => void prove();
    const submit = (event: SubmitEvent) => {
      event.preventDefault();
      if (sending) return;
      sending = true;
      event.submitter?.setAttribute("aria-busy", "true");
      const enough = new Promise((resolve) => setTimeout(resolve, PATIENCE));
      void Promise.race([prove(), enough]).then(() => form.submit());
    };
    /** Shown again by the browser's Back: what was sent then is another form now. */
    const shown = ({ persisted }: PageTransitionEvent) => {
      if (!persisted) return;
      sending = false;
      proving = undefined;
      form.querySelector("[aria-busy]")?.removeAttribute("aria-busy");
      for (const name of ["form_key", "proof"]) setHidden(form, name, "");
    };
    if (form.contains(document.activeElement)) begin();
    form.addEventListener("focusin", begin);
    form.addEventListener("submit", submit);
    window.addEventListener("pageshow", shown);
    return () => {
      form.removeEventListener("focusin", begin);
      form.removeEventListener("submit", submit);
      window.removeEventListener("pageshow", shown);
    };
  }, [formId]);
  return null;
}

function setHidden(form: HTMLFormElement, name: string, value: string): void {
  const input = form.elements.namedItem(name);
  if (input instanceof HTMLInputElement) input.value = value;
}
