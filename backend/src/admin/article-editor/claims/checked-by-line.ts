import { checkClaims } from "../../../shared/claims/check-claims";
import type { ClaimFinding } from "../../../shared/claims/claim";

/** A question and its answer may be two lines: so much of the next is read with each. */
const ahead = 80;
const mostKept = 5_000;
const known = new Map<string, ClaimFinding[]>();

/** As `checkClaims`, but a line that did not change is not checked again: while she types, that is all but one. */
export function checkedByLine(text: string): ClaimFinding[] {
  const lines = text.split("\n");
  const findings: ClaimFinding[] = [];
  let from = 0;
  for (const [at, line] of lines.entries()) {
    const start = from;
    for (const each of ofLine(line, (lines[at + 1] ?? "").slice(0, ahead)))
      findings.push({ ...each, start: each.start + start, end: each.end + start });
    from += line.length + 1;
  }
  return findings;
}

function ofLine(line: string, next: string): ClaimFinding[] {
  if (line.trim() === "") return [];
  const key = `${line}\n${next}`;
  const before = known.get(key);
  if (before) return before;
  if (known.size >= mostKept) known.clear();
  const findings = checkClaims(key).filter(({ end }) => end <= line.length);
  known.set(key, findings);
  return findings;
}
