import { useEffect, useRef, useState } from "react";
import type { AdminArticle } from "../../../contracts/admin-article";
import type { ArticleDraft, DraftFields } from "../../../contracts/article-draft";
import { ask, AskRefused } from "../../components/ask";
import { noteSaving } from "../../components/pending-saves";
import { Autosave, type Base, type Kept } from "./autosave";
import { dropCopy, keepCopy } from "./local-copies";

export interface KeptDraft {
  state: Kept;
  /** When the server last took the words. */
  savedAt: Date | null;
  /** Whether this browser could not keep them either. */
  isOnlyHere: boolean;
  faults: AskRefused["fields"];
  autosave: Autosave;
}

export const baseOf = (article: AdminArticle): Base => ({
  version: article.version,
  etag: article.draft?.etag ?? null,
});

/** What a browser still sends while it leaves a page is at most 64 kB. */
const mostWhileLeaving = 60_000;

/**
 * Saves an article's words by itself, from its base on; of an article that was never saved (null) only in this browser.
 */
export function useAutosave(
  { id, base, areKept, tab }: { id: string | null; base: Base; areKept: boolean; tab: string },
  content: () => DraftFields,
): KeptDraft {
  const newest = useRef(content);
  newest.current = content;
  const [state, setState] = useState<Kept>("unchanged");
  const [savedAt, setSavedAt] = useState<Date | null>(null);
  const [isOnlyHere, setOnlyHere] = useState(false);
  const [faults, setFaults] = useState<KeptDraft["faults"]>({});
  const [autosave] = useState(() => {
    const copy = (version: number) => ({ articleId: id, version, tab });
    return new Autosave(
      {
        content: () => newest.current(),
        send: async (request) => {
          const body = JSON.stringify(request);
          const leaving = document.visibilityState === "hidden" && body.length < mostWhileLeaving;
          const { draft } = await ask<{ draft: ArticleDraft }>(`/articles/${id ?? ""}/draft`, request, {
            keepalive: leaving,
          });
          return draft;
        },
        copies: {
          keep: (fields, version) =>
            setOnlyHere(!keepCopy(localStorage, { ...copy(version), at: new Date().toISOString(), fields })),
          drop: (version) => {
            dropCopy(localStorage, copy(version));
            setOnlyHere(false);
          },
        },
        onState: (now, error) => {
          setState(now);
          setFaults(now === "refused" && error instanceof AskRefused ? error.fields : {});
          if (now === "saved") setSavedAt(new Date());
        },
      },
      base,
      { areKept, sends: id !== null },
    );
  });
  useEffect(() => {
    const leave = () => void autosave.leave();
    const hide = () => document.visibilityState === "hidden" && leave();
    const again = () => autosave.again();
    window.addEventListener("pagehide", leave);
    window.addEventListener("online", again);
    document.addEventListener("visibilitychange", hide);
    autosave.start();
    return () => {
      window.removeEventListener("pagehide", leave);
      window.removeEventListener("online", again);
      document.removeEventListener("visibilitychange", hide);
      noteSaving(autosave.leave());
      autosave.stop();
    };
  }, [autosave]);
  useWarning(isOnlyHere);
  return { state, savedAt, isOnlyHere, faults, autosave };
}

/** The browser asks before it leaves words that are kept nowhere. */
function useWarning(isOnlyHere: boolean): void {
  useEffect(() => {
    if (!isOnlyHere) return;
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener("beforeunload", warn);
    return () => window.removeEventListener("beforeunload", warn);
  }, [isOnlyHere]);
}
