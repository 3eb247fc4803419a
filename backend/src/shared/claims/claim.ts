export type ClaimCategory =
  | "medical"
  | "health"
  | "weight"
  | "doctor"
  | "omission"
  | "fear"
  | "listed"
  | "nutrition"
  | "green"
  | "proof";

/** forbidden: never for a food. conditional: only when what `suggestion` asks is met. */
export type ClaimSeverity = "forbidden" | "conditional";

/** A place in a text that says more of a food than the law lets it say. */
export interface ClaimFinding {
  category: ClaimCategory;
  severity: ClaimSeverity;
  /** Of the first unit and behind the last, in UTF-16 units of the text. */
  start: number;
  end: number;
  text: string;
  /** For the owner, in Dutch. */
  reason: string;
  source: string;
  suggestion: string;
}
