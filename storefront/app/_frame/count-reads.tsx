"use client";

import type { PageReport } from "backend/contracts/page-count";
import { useEffect } from "react";

/** Milliseconds in sight after which a page counts as read, and a card as seen. */
const READ_AFTER = 5_000;
const SEEN_AFTER = 1_000;
/** Part of a card that must be in sight. */
const HALF = 0.5;

type Of = { article: string } | { product: string };

/**
 * Reports that this page was read, once it was in sight for some seconds, and which cards of its text were. A page that
 * was fetched ahead and never shown reports nothing. Nothing is kept in the browser.
 */
export function CountReads({ of }: { of: Of }) {
  const [kind, name] =
    "article" in of ? (["article", of.article] as const) : (["product", of.product] as const);
  useEffect(() => (kind === "article" ? countArticle(name) : countProduct(name)), [kind, name]);
  return null;
}

const countProduct = (product: string) => onceInSight(() => report({ product, read: true }));

/** Cards go with the read, and those that are seen before or after it when the page is left. */
function countArticle(article: string): () => void {
  const fresh = new Set<string>();
  const send = (read: boolean) => {
    report({ article, read, cards: [...fresh] });
    fresh.clear();
  };
  const stopWaiting = onceInSight(() => send(true));
  const stopWatching = eachCardSeen((handle) => void fresh.add(handle));
  const left = () => {
    if (fresh.size > 0 && document.visibilityState === "hidden") send(false);
  };
  document.addEventListener("visibilitychange", left);
  return () => {
    stopWaiting();
    stopWatching();
    document.removeEventListener("visibilitychange", left);
  };
}

/** Calls back when the page has been in sight for so long, all its times together. */
function onceInSight(then: () => void): () => void {
  let left = READ_AFTER;
  let since = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const change = () => {
    clearTimeout(timer);
    if (since > 0) left -= performance.now() - since;
    since = document.visibilityState === "visible" ? performance.now() : 0;
    if (since > 0) timer = setTimeout(done, Math.max(0, left));
  };
  const stop = () => {
    clearTimeout(timer);
    document.removeEventListener("visibilitychange", change);
  };
  const done = () => {
    stop();
    then();
  };
  document.addEventListener("visibilitychange", change);
  change();
  return stop;
}

/** Calls back once for each product whose card stayed in sight for a moment. */
function eachCardSeen(then: (handle: string) => void): () => void {
  const timers = new Map<Element, ReturnType<typeof setTimeout>>();
  const seen = (card: Element) => {
    watcher.unobserve(card);
    then(card.getAttribute("data-card") ?? "");
  };
  const watcher = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) {
        clearTimeout(timers.get(target));
        if (isIntersecting) timers.set(target, setTimeout(seen, SEEN_AFTER, target));
      }
    },
    { threshold: HALF },
  );
  for (const card of document.querySelectorAll("[data-card]")) watcher.observe(card);
  return () => {
    watcher.disconnect();
    for (const timer of timers.values()) clearTimeout(timer);
  };
}

function report(content: PageReport): void {
  navigator.sendBeacon("/api/reads", JSON.stringify(content));
}
