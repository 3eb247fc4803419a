import { Button } from "@medusajs/ui";
import type { DeclarationDraft } from "../../contracts/product-facts";
import type { Missing } from "../../shared/food-facts/completeness";
import { Field } from "../article-editor/field";
import { AllergenField } from "./allergen-field";
import { emptyDeclaration } from "./empty-facts";
import { IngredientsField } from "./ingredients-field";
import { LinesField } from "./lines-field";
import { Notes } from "./notes";
import { NutritionField } from "./nutrition-field";
import type { PartProps } from "./part";
import { Section } from "./section";
import { sentence, words } from "./words";

const texts = words.declaration;
type TextName = "legal_name" | "storage" | "after_opening" | "use" | "origin";

/** What the law asks of a food. */
export function DeclarationPart({ form, checks, onChange }: PartProps) {
  const declaration = form.declaration ?? emptyDeclaration;
  const change = (next: Partial<DeclarationDraft>) => onChange({ declaration: { ...declaration, ...next } });
  const field = (
    name: TextName,
    label: string,
    more: { missing?: Missing[]; lines?: number; hint?: string },
  ) => {
    const { missing = [], ...given } = more;
    return (
      <Field
        label={label}
        value={declaration[name] ?? ""}
        onChange={(value) => change({ [name]: value })}
        {...given}
      >
        <Notes checks={checks} missing={missing} claims={`declaration.${name}`} />
      </Field>
    );
  };
  return (
    <Section title={texts.title}>
      {field("legal_name", texts.legalName, {
        missing: ["legal_name", "supplement_word"],
        hint: texts.legalNameHint,
      })}
      <IngredientsField list={declaration.ingredients} onChange={(ingredients) => change({ ingredients })}>
        <Notes
          checks={checks}
          missing={["ingredients", "allergen_emphasis"]}
          doubts={["ingredients"]}
          claims="declaration.ingredients"
        />
      </IngredientsField>
      <AllergenField
        label={texts.contains}
        chosen={declaration.contains}
        onChange={(contains) => change({ contains })}
      >
        <Notes checks={checks} missing={["allergen_contains"]} claims="declaration.contains" />
      </AllergenField>
      <AllergenField
        label={texts.mayContain}
        chosen={declaration.may_contain}
        onChange={(may_contain) => change({ may_contain })}
      />
      <NutritionField declaration={declaration} checks={checks} onChange={change} />
      {field("storage", texts.storage, { missing: ["storage"], lines: 2 })}
      {field("after_opening", texts.afterOpening, {})}
      {field("use", texts.use, { missing: ["use"], lines: 2 })}
      {field("origin", texts.origin, { lines: 2 })}
      <div className="grid gap-4 sm:grid-cols-2">
        {(["name", "address"] as const).map((part) => (
          <Field
            key={part}
            label={part === "name" ? texts.operator : texts.operatorAddress}
            value={declaration.operator[part]}
            onChange={(value) => change({ operator: { ...declaration.operator, [part]: value } })}
          >
            {declaration.operator[part].trim() === "" ? (
              <Notes checks={checks} missing={["operator"]} />
            ) : null}
          </Field>
        ))}
      </div>
      <LinesField
        label={texts.statements}
        hint={texts.statementsHint}
        lines={declaration.statements}
        nameOf={(number) => sentence("declaration.statement", { number })}
        add={texts.addStatement}
        onChange={(statements) => change({ statements })}
      >
        <Notes checks={checks} missing={["supplement_statements"]} claims="declaration.statements" />
        {form.kind === "supplement" && declaration.statements.length === 0 ? (
          <div>
            <Button
              type="button"
              size="small"
              variant="secondary"
              onClick={() => change({ statements: texts.supplementLines })}
            >
              {texts.supplement}
            </Button>
          </div>
        ) : null}
      </LinesField>
    </Section>
  );
}
