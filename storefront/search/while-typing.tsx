"use client";

import { useEffect, useRef } from "react";

/** Where the suggestions for the input with this id appear. Their script is loaded when the reader first goes there. */
export function WhileTyping({ inputId, label, hint }: { inputId: string; label: string; hint: string }) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const input = document.getElementById(inputId);
    if (!(input instanceof HTMLInputElement)) return;
    let stop: (() => void) | undefined;
    let gone = false;
    const begin = async () => {
      const { offerSuggestions } = await import("./offer-suggestions");
      if (!gone && place.current) stop = offerSuggestions(input, place.current, { label, hint });
    };
    const once = () => void begin().catch(() => undefined); // without it the form still searches
    if (document.activeElement === input) once();
    else input.addEventListener("focus", once, { once: true });
    return () => {
      gone = true;
      input.removeEventListener("focus", once);
      stop?.();
    };
  }, [inputId, label, hint]);
  return <div ref={place} className="relative" />;
}
