import { Hint, Text } from "@medusajs/ui";
import { useState } from "react";
import type { VariantContent } from "../../contracts/product-facts";
import { isFood } from "../../shared/food-facts/completeness";
import { euros } from "../components/money";
import { NumberField } from "./number-field";
import type { PartProps } from "./part";
import { Section } from "./section";
import { SelectField } from "./select-field";
import { sentence, words } from "./words";

const ways = [
  ["weight", words.content.byWeight],
  ["piece", words.content.byPiece],
] as const;

/** What each variant holds, and the price per kilogram that follows. */
export function ContentPart({ form, known, onChange }: PartProps) {
  const change = (id: string, next: Partial<VariantContent>) =>
    onChange({ variants: form.variants.map((each) => (each.id === id ? { ...each, ...next } : each)) });
  return (
    <Section title={words.content.title} intro={words.content.intro}>
      {form.variants.length === 0 ? <Text size="small">{words.content.none}</Text> : null}
      {form.variants.map((variant, at) => (
        <ContentRow
          key={variant.id}
          variant={variant}
          title={known.variants[at]?.title ?? ""}
          price={known.variants[at]?.price ?? null}
          isNeeded={form.kind === null || isFood(form.kind)}
          onChange={(next) => change(variant.id, next)}
        />
      ))}
    </Section>
  );
}

interface ContentRowProps {
  variant: VariantContent;
  title: string;
  price: number | null;
  isNeeded: boolean;
  onChange: (next: Partial<VariantContent>) => void;
}

function ContentRow({ variant: { net_grams, portions }, title, price, isNeeded, onChange }: ContentRowProps) {
  const [byWeight, setByWeight] = useState(typeof net_grams === "number");
  const way = net_grams === null ? "piece" : byWeight || net_grams !== undefined ? "weight" : null;
  return (
    <div className="grid gap-4 sm:grid-cols-3">
      <SelectField
        label={sentence("content.sold", { variant: title })}
        value={way}
        options={ways}
        none={words.content.unsaid}
        onChange={(next) => {
          setByWeight(next === "weight");
          onChange({ net_grams: next === "piece" ? null : undefined });
        }}
      >
        {isNeeded && net_grams === undefined ? <Hint variant="error">{words.content.missing}</Hint> : null}
      </SelectField>
      {way === "weight" ? (
        <NumberField
          label={sentence("content.grams", { variant: title })}
          value={net_grams ?? undefined}
          onChange={(grams) => onChange({ net_grams: grams })}
        >
          {price !== null && net_grams ? (
            <Hint>{sentence("content.unit", { price: euros((price * 100_000) / net_grams) })}</Hint>
          ) : null}
        </NumberField>
      ) : null}
      <NumberField
        label={sentence("content.portions", { variant: title })}
        value={portions ?? undefined}
        onChange={(count) => onChange({ portions: count ? Math.round(count) : null })}
      />
    </div>
  );
}
