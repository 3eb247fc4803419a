import type { ClaimCategory, ClaimSeverity } from "../claim";

export interface ClaimRule {
  /** Its reason, source and suggestion in messages/nl.json. */
  name: string;
  category: ClaimCategory;
  severity: ClaimSeverity;
  /** As `patternOf` reads them; `~4` stands for both orders. */
  patterns: string[];
  /** What its message leaves open. */
  condition?: string;
  /** Only in a sentence that has a word of each of these classes, or of one of those behind a bar. */
  with?: string[];
  /** Not in a sentence that has a word of these classes. */
  without?: string[];
  /** Only in a question, or a sentence of so few words. */
  asks?: true;
  mostWords?: number;
  /** Words that deny do not clear it: "geen buikpijn meer", "zonder collageen …". */
  deniesItself?: true;
  /** Only names a part of the body or an illness: another rule that says what happens to it goes before. */
  namesOnly?: true;
  /** What the body is called is called so in the kitchen too. */
  bodyInKitchen?: true;
}

/** How most rules of a category are written: their patterns, and what differs from the others. */
export const ruleOf =
  (category: ClaimCategory, severity: ClaimSeverity = "forbidden") =>
  (patterns: string[], more: Partial<ClaimRule> = {}): ClaimRule => ({
    name: category,
    category,
    severity,
    patterns,
    ...more,
  });
