import type { SafetyDraft } from "../../contracts/product-facts";
import { Field } from "../article-editor/field";
import { emptySafety } from "./empty-facts";
import { LinesField } from "./lines-field";
import { Notes } from "./notes";
import type { PartProps } from "./part";
import { Section } from "./section";
import { SelectField } from "./select-field";
import { sentence, words } from "./words";

const lines = ["manufacturer", "address", "email", "identifier"] as const;

/** What the law asks of a tool (Regulation (EU) 2023/988 art. 19). */
export function SafetyPart({ form, checks, onChange }: PartProps) {
  const safety = form.safety ?? emptySafety;
  const change = (next: Partial<SafetyDraft>) => onChange({ safety: { ...safety, ...next } });
  return (
    <Section title={words.safety.title}>
      <Notes checks={checks} missing={["safety"]} />
      <div className="grid gap-4 sm:grid-cols-2">
        {lines.map((name) => (
          <Field
            key={name}
            label={words.safety[name]}
            value={safety[name]}
            onChange={(value) => change({ [name]: value })}
          />
        ))}
      </div>
      <LinesField
        label={words.safety.warnings}
        lines={safety.warnings}
        nameOf={(number) => sentence("safety.warning", { number })}
        add={words.safety.addWarning}
        onChange={(warnings) => change({ warnings })}
      >
        <Notes checks={checks} claims="safety.warnings" />
      </LinesField>
    </Section>
  );
}

/** The file that is sold. */
export const FilePart = ({ form, known, checks, onChange }: PartProps) => (
  <Section title={words.file.title}>
    <SelectField
      label={words.file.label}
      value={form.file}
      options={known.files.map((file) => [file, file] as const)}
      none={words.basics.choose}
      onChange={(file) => onChange({ file })}
    >
      <Notes checks={checks} missing={["file"]} />
    </SelectField>
  </Section>
);
