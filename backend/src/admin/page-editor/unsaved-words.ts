import { useEffect, useRef, useState } from "react";
import type { z } from "zod";

/** Milliseconds after the last letter. */
const pause = 250;

export interface UnsavedWords<Words> {
  /** What this browser still held when the screen was opened; null when nothing. */
  found: Words | null;
  /** Keeps what is being written until it is saved. @param words asked when typing pauses */
  keep: (words: () => Words) => void;
  drop: () => void;
}

/** Words that are not saved yet, kept in this browser: a closed tab loses none. @param name of what they belong to */
export function useUnsavedWords<Words>(name: string, schema: z.ZodType<Words>): UnsavedWords<Words> {
  const key = `volle-kom-tekst:${name}`;
  const [found, setFound] = useState(() => understood(key, schema));
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const pending = useRef<(() => void) | null>(null);
  useEffect(
    () => () => {
      clearTimeout(timer.current);
      pending.current?.();
    },
    [],
  );
  return {
    found,
    keep: (words) => {
      clearTimeout(timer.current);
      pending.current = () => {
        pending.current = null;
        attempt(() => localStorage.setItem(key, JSON.stringify(words())));
      };
      timer.current = setTimeout(() => pending.current?.(), pause);
    },
    drop: () => {
      clearTimeout(timer.current);
      pending.current = null;
      attempt(() => localStorage.removeItem(key));
      setFound(null);
    },
  };
}

function understood<Words>(key: string, schema: z.ZodType<Words>): Words | null {
  try {
    return schema.safeParse(JSON.parse(localStorage.getItem(key) ?? "null")).data ?? null;
  } catch {
    return null;
  }
}

/** A browser that is full, or keeps nothing, keeps nothing: the form says what is not saved. */
function attempt(store: () => void): void {
  try {
    store();
  } catch {
    // see above
  }
}
