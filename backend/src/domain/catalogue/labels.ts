import messages from "./messages/nl.json";

const forms: Record<string, string> = messages.forms;

/** A form of the catalogue with its Dutch name; one without a name bears its code. */
export const labelledForm = (code: string) => ({
  code,
  label: Object.hasOwn(forms, code) ? (forms[code] ?? code) : code,
});
