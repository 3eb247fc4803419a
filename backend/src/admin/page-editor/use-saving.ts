import { useState } from "react";
import type { Refusal } from "../../contracts/refusal";
import { AskRefused, refusalText } from "../components/ask";
import { words } from "./words";

export interface Saving {
  isSaving: boolean;
  /** How the last saving ended; null when there was none. */
  outcome: { ok: boolean; text: string } | null;
  isConflict: boolean;
  faults: NonNullable<Refusal["fields"]>;
  run: (save: () => Promise<void>) => Promise<void>;
}

/** One saving after the other, and how it ended. */
export function useSaving(): Saving {
  const [isSaving, setSaving] = useState(false);
  const [isConflict, setConflict] = useState(false);
  const [outcome, setOutcome] = useState<Saving["outcome"]>(null);
  const [faults, setFaults] = useState<Saving["faults"]>({});
  const run = async (save: () => Promise<void>) => {
    setSaving(true);
    setFaults({});
    setConflict(false);
    setOutcome(null);
    try {
      await save();
      setOutcome({ ok: true, text: words.saved });
    } catch (error) {
      if (error instanceof AskRefused && error.code === "page_changed") return setConflict(true);
      if (error instanceof AskRefused) setFaults(error.fields);
      setOutcome({ ok: false, text: refusalText(error, { ...words.outcomes, other: words.failedToSave }) });
    } finally {
      setSaving(false);
    }
  };
  return { isSaving, outcome, isConflict, faults, run };
}
