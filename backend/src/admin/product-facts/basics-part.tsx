import { Hint } from "@medusajs/ui";
import { vatCategory } from "../../contracts/declaration-facts";
import { CheckLine } from "./check-line";
import { CopyFacts } from "./copy-facts";
import { emptyDeclaration, emptySafety } from "./empty-facts";
import { kinds } from "./kind-names";
import { NumberField } from "./number-field";
import type { PartProps } from "./part";
import { Section } from "./section";
import { SelectField } from "./select-field";
import { sentence, words } from "./words";

/** Names of the VAT categories with their percentages. */
const vatNames = (percents: PartProps["known"]["vatPercents"]) =>
  vatCategory.options.map((each) => [each, sentence(`vats.${each}`, { percent: percents[each] })] as const);

/** Kind, VAT and place: from the kind follows what else is asked. */
export const BasicsPart = ({ form, known, onChange }: PartProps) => (
  <Section title={words.basics.title}>
    <CopyFacts ownId={known.product.id} onCopy={onChange} />
    <div className="grid gap-4 sm:grid-cols-2">
      <SelectField
        label={words.basics.kind}
        value={form.kind}
        options={kinds}
        none={words.basics.choose}
        onChange={(kind) =>
          onChange({
            kind,
            declaration: form.declaration ?? emptyDeclaration,
            safety: form.safety ?? emptySafety,
          })
        }
      >
        {form.kind ? null : <Hint variant="error">{words.basics.noKind}</Hint>}
      </SelectField>
      <SelectField
        label={words.basics.vat}
        value={form.vat_category}
        options={vatNames(known.vatPercents)}
        none={words.basics.choose}
        onChange={(vat_category) => onChange({ vat_category })}
      >
        {form.vat_category ? null : <Hint variant="error">{words.basics.noVat}</Hint>}
      </SelectField>
      <NumberField
        label={words.basics.position}
        value={form.position}
        onChange={(position = 1000) => onChange({ position: Math.max(1, Math.round(position)) })}
      >
        <Hint>{words.basics.positionHint}</Hint>
      </NumberField>
    </div>
    <CheckLine
      label={words.basics.sealed}
      isChecked={form.sealed}
      onChange={(sealed) => onChange({ sealed })}
    />
  </Section>
);
