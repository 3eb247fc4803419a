import { useEffect, useRef, useState } from "react";
import type { EditingAnswer } from "../../../contracts/article-draft";
import { ask } from "../../components/ask";
import type { Base } from "./autosave";

/** Milliseconds between two questions who else edits; the server forgets a tab after a minute. */
const every = 10_000;

/** Who else is changing the article, and whether the server has other words than this tab was begun from. */
export function useEditing(
  id: string | undefined,
  { isEditing, tab, base }: { isEditing: boolean; tab: string; base: () => Base },
): { others: EditingAnswer["others"]; isBehind: boolean } {
  const [answer, setAnswer] = useState<EditingAnswer | null>(null);
  const [isBehind, setBehind] = useState(false);
  const known = useRef(base);
  known.current = base;
  useEffect(() => {
    if (id === undefined) return;
    let isOpen = true;
    const say = async (state: "editing" | "watching" | "left") => {
      const before = known.current();
      const said = await ask<EditingAnswer>(
        `/articles/${id}/editing`,
        { tab, state },
        { keepalive: true },
      ).catch(() => null);
      if (!said || !isOpen) return;
      setAnswer(said);
      const now = known.current();
      // What was saved here while the question was on its way is not another's.
      if (before.etag === now.etag && before.version === now.version)
        setBehind(said.etag !== now.etag || said.version !== now.version);
    };
    const state = isEditing ? "editing" : "watching";
    const leave = () => void say("left");
    void say(state);
    const timer = setInterval(() => void say(state), every);
    window.addEventListener("pagehide", leave);
    return () => {
      clearInterval(timer);
      window.removeEventListener("pagehide", leave);
      if (isEditing) leave();
      isOpen = false;
    };
  }, [id, tab, isEditing]);
  return { others: answer?.others ?? [], isBehind };
}
