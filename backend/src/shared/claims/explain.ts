import messages from "./messages/nl.json";
import type { ClaimRule } from "./rules/rule";

interface Explanation {
  reason: string;
  source: string;
  suggestion: string;
}

const rules: Record<string, Explanation> = messages.rules;
const conditions: Record<string, string> = messages.conditions;

/** What the owner reads of a finding: why, where it stands in the law, and what may be said instead. */
export function explained(
  rule: ClaimRule,
  values: { name: string; effect: string } = { name: "", effect: "" },
): Explanation {
  const said = rules[rule.name];
  if (!said) throw new Error(`No message for the claim rule ${rule.name}`);
  const condition = conditions[rule.condition ?? ""] ?? rule.condition ?? "";
  const filled = (sentence: string) =>
    sentence
      .replace("{condition}", condition)
      .replace("{name}", values.name)
      .replace("{effect}", values.effect);
  return { reason: filled(said.reason), source: said.source, suggestion: filled(said.suggestion) };
}
