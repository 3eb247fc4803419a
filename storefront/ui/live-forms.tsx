"use client";

import { useEffect, useState } from "react";
import { Button } from "./button";
import { TAPPING, tapped } from "./live-count";
import { addressAfter, posted, postOf } from "./live-post";
import { type LivePost, LiveQueue } from "./live-queue";
import { markWaiting, replaceRegions, statusText } from "./live-regions";

export interface LiveWords {
  /** There was no answer; nothing is lost. */
  offline: string;
  retry: string;
}

/**
 * Lets a form with `data-live` post without leaving the page: the answer is the same page, of which the parts with
 * `data-live-region` (each with an id) replace what is shown. Focus stays on the control that was used, or goes to the
 * ids of its `data-live-focus`. Every change is sent, in the reader's order; links and other forms wait for that. With
 * an answer that is another page, the browser goes there. Without an answer a sentence says so, with a button that tries
 * again.
 *
 * - `data-live="go"` on a button: the server answers with the address to go to.
 * - `data-live-count` inside a form: its buttons set a quantity, which is sent once, after the last tap.
 * - `data-live-change` on a control: it presses the button it names as soon as it changes.
 * - `data-live-keep` on a form: what is filled in is sent along with this value as `intent` when the page is left.
 * - `data-live-status` in a region: the sentence for screen readers after a change.
 *
 * An error at a field goes when the field is changed.
 */
export function LiveForms({ words }: { words: LiveWords }) {
  const [failure, setFailure] = useState<{ text: string; retry: () => void } | null>(null);
  const [status, setStatus] = useState("");

  useEffect(() => {
    /** The page is being left by its own script: what is filled in has been sent. */
    let leaving = false;
    let going = false;

    const go = (address: string) => {
      leaving = true;
      location.assign(address);
    };
    const queue = new LiveQueue({
      send: posted,
      show({ html, from }, { fields }) {
        if (replaceRegions(html, from, fields)) setStatus(statusText());
        else go(from.href);
      },
      failed: () => setFailure({ text: words.offline, retry: () => queue.retry() }),
      working(is) {
        if (is) setFailure(null);
        markWaiting(is);
      },
    });

    function submit(event: SubmitEvent) {
      const { target: form, submitter } = event;
      if (!(form instanceof HTMLFormElement) || event.defaultPrevented) return;
      const live = submitter?.dataset.live ?? form.dataset.live;
      if (live === undefined) return;
      event.preventDefault();
      const post = postOf(form, submitter);
      const count = tapped(form, submitter);
      if (count !== null) {
        post.fields.set("quantity", String(count));
        queue.putSoon(post, TAPPING);
      } else if (live === "go") void goWith(post, submitter);
      else queue.put(post);
    }

    /** The fields are those of the moment of the click: what the reader saw then is what he agreed to. */
    async function goWith(post: LivePost, button: HTMLElement | null): Promise<void> {
      if (going) return;
      going = true;
      setFailure(null);
      button?.setAttribute("aria-busy", "true");
      try {
        if (!(await queue.drained())) return;
        const { go: address, message } = await addressAfter(post);
        if (address) go(address);
        else setFailure({ text: message ?? words.offline, retry: () => void goWith(post, button) });
      } catch {
        setFailure({ text: words.offline, retry: () => void goWith(post, button) });
      } finally {
        going = false;
        button?.removeAttribute("aria-busy");
      }
    }

    function change({ target }: Event) {
      const button = target instanceof HTMLElement ? target.dataset.liveChange : undefined;
      const element = button ? document.getElementById(button) : null;
      if (element instanceof HTMLButtonElement) element.form?.requestSubmit(element);
    }

    /** A field that is being corrected loses its error; the next post checks it again. */
    function mend({ target }: Event) {
      if (!(target instanceof HTMLElement) || target.getAttribute("aria-invalid") !== "true") return;
      target.removeAttribute("aria-invalid");
      document.getElementById(`${target.id}-error`)?.remove();
    }

    /** A link waits for the changes that were made before it was followed. */
    function follow(event: MouseEvent) {
      const link = event.target instanceof Element ? event.target.closest("a[href]") : null;
      const elsewhere = event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0;
      if (!(link instanceof HTMLAnchorElement) || link.target || elsewhere || queue.idle) return;
      event.preventDefault();
      link.setAttribute("aria-busy", "true");
      void queue.drained().then((all) => {
        link.removeAttribute("aria-busy");
        if (all) location.assign(link.href);
      });
    }

    /** The browser sends these although the page is gone. */
    function leave() {
      for (const { address, fields } of queue.unsent()) navigator.sendBeacon(address, fields);
      if (leaving) return;
      for (const form of document.querySelectorAll<HTMLFormElement>("form[data-live-keep]")) {
        const { address, fields } = postOf(form, null);
        fields.set("intent", form.dataset.liveKeep ?? "");
        navigator.sendBeacon(address, fields);
      }
    }

    const online = () => queue.retry();
    const shown = () => {
      leaving = false;
    };
    document.addEventListener("submit", submit);
    document.addEventListener("input", mend);
    document.addEventListener("change", change);
    document.addEventListener("click", follow);
    window.addEventListener("pagehide", leave);
    window.addEventListener("pageshow", shown);
    window.addEventListener("online", online);
    document.documentElement.dataset.live = "ready";
    return () => {
      delete document.documentElement.dataset.live;
      document.removeEventListener("submit", submit);
      document.removeEventListener("input", mend);
      document.removeEventListener("change", change);
      document.removeEventListener("click", follow);
      window.removeEventListener("pagehide", leave);
      window.removeEventListener("pageshow", shown);
      window.removeEventListener("online", online);
    };
  }, [words]);

  return (
    <>
      <p role="status" className="sr-only">
        {status}
      </p>
      {failure ? <Failure {...failure} label={words.retry} /> : null}
    </>
  );
}

function Failure({ text, retry, label }: { text: string; retry: () => void; label: string }) {
  return (
    <div
      role="alert"
      className="fixed inset-x-0 bottom-0 z-30 flex flex-wrap items-center gap-x-6 gap-y-2 border-t-4 border-clay bg-white px-5 py-4"
    >
      <p className="font-semibold">{text}</p>
      <Button look="outline" type="button" onClick={retry}>
        {label}
      </Button>
    </div>
  );
}
