import type { ClaimDecision, ClaimKind, JudgedClaim } from "../../contracts/claims";
import names from "./messages/names.json";

const fields: Record<string, string> = names.fields;

/** The name of a field for the owner: "note.why" is the note. */
export function fieldName(field: string): string {
  const [first = ""] = field.split(".");
  return fields[field] ?? fields[first] ?? field;
}

export const decisionName = (decision: ClaimDecision): string => names.decisions[decision];
export const kindName = (kind: ClaimKind): string => names.kinds[kind];

/** Why a text cannot be published, in one paragraph: field, words, reason and suggestion of each claim. */
export function refusalOfClaims(claims: readonly JudgedClaim[]): string {
  const each = claims.map(({ field, words, reason, suggestion }) =>
    filled(names.one, { field: fieldName(field), words, reason, suggestion }),
  );
  return filled(names.refused, { claims: each.join(" ") });
}

/** No message filler: words of a text may have braces. */
const filled = (sentence: string, values: Record<string, string>): string =>
  sentence.replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? "");
