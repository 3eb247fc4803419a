import { Button, Hint, Text } from "@medusajs/ui";
import { useState } from "react";
import type { DeclarationDraft, NutritionDraft } from "../../contracts/product-facts";
import type { Missing } from "../../shared/food-facts/completeness";
import { saltOfSodium, type Doubt } from "../../shared/food-facts/doubts";
import { Field } from "../article-editor/field";
import type { Checks } from "./checks";
import { Notes } from "./notes";
import { NumberField } from "./number-field";
import { SelectField } from "./select-field";
import { words } from "./words";

type Row = Exclude<keyof NutritionDraft, "per">;
const rowNames: Row[] = [
  ...(["energy_kj", "energy_kcal", "fat", "saturates", "carbohydrate", "sugars"] as const),
  ...(["fibre", "protein", "salt"] as const),
];
const per = [
  ["100 g", "100 g"],
  ["100 ml", "100 ml"],
] as const;
const missingAt: Partial<Record<Row, Missing[]>> = { saturates: ["saturates"], sugars: ["sugars"] };
const doubtAt: Partial<Record<Row, Doubt["field"][]>> = {
  energy_kj: ["energy_kj"],
  energy_kcal: ["energy_kcal"],
};

interface NutritionFieldProps {
  declaration: DeclarationDraft;
  checks: Checks;
  onChange: (change: Partial<DeclarationDraft>) => void;
}

/** The nutrition table per 100 g or ml, and the portion for which it is shown too. */
export function NutritionField({ declaration, checks, onChange }: NutritionFieldProps) {
  const { nutrition, portion_grams, portion_label } = declaration;
  const put = (row: Row, value: number | undefined) => {
    const { [row]: _, ...others } = nutrition ?? { per: "100 g" as const };
    onChange({
      nutrition: { ...others, ...(value === undefined ? {} : { [row]: value }) } as NutritionDraft,
    });
  };
  return (
    <div className="flex flex-col gap-y-4" role="group" aria-label={words.nutrition.title}>
      <div className="flex flex-wrap items-center justify-between gap-2">
        <Text size="small" weight="plus">
          {words.nutrition.title}
        </Text>
        <Button
          type="button"
          size="small"
          variant="secondary"
          onClick={() => onChange({ nutrition: nutrition ? undefined : { per: "100 g" } })}
        >
          {nutrition ? words.nutrition.drop : words.nutrition.begin}
        </Button>
      </div>
      <Notes checks={checks} missing={["nutrition", "nutrition_part"]} />
      {nutrition ? (
        <div className="grid grid-cols-2 gap-4 sm:grid-cols-3">
          <SelectField
            label={words.nutrition.per}
            value={nutrition.per}
            options={per}
            onChange={(next) => onChange({ nutrition: { ...nutrition, per: next } })}
          />
          {rowNames.map((row) => (
            <NumberField
              key={row}
              label={words.nutrition.rows[row]}
              value={nutrition[row]}
              onChange={(value) => put(row, value)}
            >
              <Notes checks={checks} missing={missingAt[row] ?? []} doubts={doubtAt[row] ?? []} />
            </NumberField>
          ))}
        </div>
      ) : null}
      {nutrition ? <Sodium onSalt={(salt) => put("salt", salt)} /> : null}
      {nutrition ? (
        <div className="grid gap-4 sm:grid-cols-2">
          <NumberField
            label={words.nutrition.portion}
            value={portion_grams}
            onChange={(grams) => onChange({ portion_grams: grams || undefined })}
          />
          <Field
            label={words.nutrition.portionLabel}
            hint={words.nutrition.portionHint}
            value={portion_label ?? ""}
            onChange={(label) => onChange({ portion_label: label })}
          />
        </div>
      ) : (
        <Hint>{words.nutrition.none}</Hint>
      )}
    </div>
  );
}

/** Salt of what the label says of sodium. */
function Sodium({ onSalt }: { onSalt: (grams: number) => void }) {
  const [milligrams, setMilligrams] = useState<number | undefined>(undefined);
  return (
    <div className="flex flex-wrap items-end gap-2">
      <div className="max-w-72 grow">
        <NumberField label={words.nutrition.sodium} value={milligrams} onChange={setMilligrams} />
      </div>
      <Button
        type="button"
        size="small"
        variant="secondary"
        disabled={milligrams === undefined}
        onClick={() => milligrams !== undefined && onSalt(saltOfSodium(milligrams))}
      >
        {words.nutrition.convert}
      </Button>
    </div>
  );
}
