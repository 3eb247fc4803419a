"use client";

import { useEffect } from "react";

/**
 * Lets a form with `data-live` post without leaving the page: the answer is the same page, of which the parts with
 * `data-live-region` (each with an id) replace what is shown. Focus stays on the control that was used. Whatever goes
 * otherwise than expected, the browser goes to the page that came back, or posts the form itself.
 * An error at a field goes when the field is changed.
 * A control with `data-live-change` presses the button it names as soon as it changes.
 */
export function LiveForms() {
  useEffect(() => {
    let busy = false;
    /** The button of a change that was made before the last answer arrived: that answer is outdated. */
    let next: string | undefined;
    const givenUp = new WeakSet<HTMLFormElement>();

    async function submit(event: SubmitEvent) {
      const { target: form, submitter } = event;
      if (!(form instanceof HTMLFormElement)) return;
      const live = submitter?.hasAttribute("data-live") || form.hasAttribute("data-live");
      if (!live || event.defaultPrevented || givenUp.has(form)) return;
      event.preventDefault();
      if (busy) return;
      busy = true;
      waiting(true);
      try {
        const address = submitter?.getAttribute("formaction") ?? form.getAttribute("action") ?? "";
        const entries = [...new FormData(form, submitter)].map(([name, value]) => [name, String(value)]);
        const answer = await fetch(address, { method: "POST", body: new URLSearchParams(entries) });
        const html = await answer.text();
        if (!next && !replace(html, new URL(answer.url))) location.assign(answer.url);
      } catch {
        givenUp.add(form);
        form.requestSubmit(submitter);
      } finally {
        busy = false;
        waiting(false);
        const again = next;
        next = undefined;
        press(again);
      }
    }

    function press(button: string | undefined) {
      const element = button ? document.getElementById(button) : null;
      if (element instanceof HTMLButtonElement) element.form?.requestSubmit(element);
    }

    function change({ target }: Event) {
      const button = target instanceof HTMLElement ? target.dataset.liveChange : undefined;
      if (busy) next = button ?? next;
      else press(button);
    }

    /** A field that is being corrected loses its error; the next post checks it again. */
    function mend({ target }: Event) {
      if (!(target instanceof HTMLElement) || target.getAttribute("aria-invalid") !== "true") return;
      target.removeAttribute("aria-invalid");
      document.getElementById(`${target.id}-error`)?.remove();
    }

    document.addEventListener("submit", submit);
    document.addEventListener("input", mend);
    document.addEventListener("change", change);
    return () => {
      document.removeEventListener("submit", submit);
      document.removeEventListener("change", change);
      document.removeEventListener("input", mend);
    };
  }, []);
  return null;
}

const regions = () => [...document.querySelectorAll("[data-live-region]")];

/** Marks the regions that are about to change. */
const waiting = (is: boolean) => regions().forEach((region) => region.toggleAttribute("data-waiting", is));

/** False when the answer is another page, or lacks a part that is shown. */
function replace(html: string, from: URL): boolean {
  if (from.pathname !== location.pathname) return false;
  const next = new DOMParser().parseFromString(html, "text/html");
  const shown = regions();
  const pairs = shown.map((region) => [region, next.getElementById(region.id)] as const);
  if (shown.length === 0 || pairs.some(([, fresh]) => !fresh)) return false;
  const focused = document.activeElement?.id;
  for (const [region, fresh] of pairs) region.replaceChildren(...(fresh?.childNodes ?? []));
  const again = focused ? document.getElementById(focused) : null;
  if (again && again !== document.activeElement) again.focus();
  return true;
}
