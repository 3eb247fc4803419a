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

interface SavingWords {
  saved: string;
  outcomes: Readonly<Record<string, string>>;
  failedToSave: string;
}

const conflicts = ["page_changed", "product_changed", "settings_changed"];

/** One saving after the other, and how it ended. @param said in the place of what is said of pages */
export function useSaving(said: SavingWords = words): Saving {
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
      setOutcome({ ok: true, text: said.saved });
    } catch (error) {
      if (error instanceof AskRefused && conflicts.includes(error.code ?? "")) return setConflict(true);
      if (error instanceof AskRefused) setFaults(error.fields);
      setOutcome({ ok: false, text: refusalText(error, { ...said.outcomes, other: said.failedToSave }) });
    } finally {
      setSaving(false);
    }
  };
  return { isSaving, outcome, isConflict, faults, run };
}
