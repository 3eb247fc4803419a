import type { Draft, FieldName } from "./form-values";

/** Notes the street whose house number the form has asked for: sent again with it, there is none. */
export function AskedNumber({ draft, street, name }: { draft: Draft; street: FieldName; name: FieldName }) {
  const written = draft.values[street];
  const asked = draft.errors[street] === "no_number" || draft.values[name] === written;
  return asked && written ? <input type="hidden" name={name} value={written} /> : null;
}
