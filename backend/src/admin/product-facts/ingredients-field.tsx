import { Button, Input, Text } from "@medusajs/ui";
import type { ReactNode } from "react";
import type { DeclarationDraft } from "../../contracts/product-facts";
import { CheckLine } from "./check-line";
import { sentence, words } from "./words";

type Ingredients = DeclarationDraft["ingredients"];

interface IngredientsFieldProps {
  list: Ingredients;
  onChange: (list: Ingredients) => void;
  children?: ReactNode;
}

/** The list of ingredients, in its order; allergens stand out. */
export function IngredientsField({ list, onChange, children }: IngredientsFieldProps) {
  const change = (at: number, next: Partial<Ingredients[number]>) =>
    onChange(list.map((each, index) => (index === at ? { ...each, ...next } : each)));
  return (
    <div className="flex flex-col gap-y-2" role="group" aria-label={words.ingredients.title}>
      <Text size="small" weight="plus">
        {words.ingredients.title}
      </Text>
      <Text size="small" className="text-ui-fg-subtle">
        {words.ingredients.hint}
      </Text>
      <ol className="flex flex-col gap-y-3">
        {list.map((ingredient, at) => (
          <IngredientRow
            key={at}
            ingredient={ingredient}
            number={at + 1}
            onChange={(next) => change(at, next)}
            onMove={(by) => onChange(moved(list, at, by))}
            onRemove={() => onChange(list.filter((_, index) => index !== at))}
          />
        ))}
      </ol>
      {children}
      <div>
        <Button
          type="button"
          size="small"
          variant="secondary"
          onClick={() => onChange([...list, { text: "" }])}
        >
          {words.ingredients.add}
        </Button>
      </div>
    </div>
  );
}

function moved(list: Ingredients, from: number, by: 1 | -1): Ingredients {
  const ingredient = list[from];
  const to = from + by;
  if (!ingredient || to < 0 || to >= list.length) return list;
  const others = list.filter((_, index) => index !== from);
  return [...others.slice(0, to), ingredient, ...others.slice(to)];
}

interface IngredientRowProps {
  ingredient: Ingredients[number];
  number: number;
  onChange: (next: Partial<Ingredients[number]>) => void;
  onMove: (by: 1 | -1) => void;
  onRemove: () => void;
}

function IngredientRow({ ingredient, number, onChange, onMove, onRemove }: IngredientRowProps) {
  const name = ingredient.text || sentence("ingredients.text", { number });
  return (
    <li className="flex flex-wrap items-center gap-2">
      <div className="w-full sm:w-auto sm:grow">
        <Input
          aria-label={sentence("ingredients.text", { number })}
          value={ingredient.text}
          onChange={({ target }) => onChange({ text: target.value })}
        />
      </div>
      <CheckLine
        label={words.ingredients.isAllergen}
        name={sentence("ingredients.allergen", { name })}
        isChecked={ingredient.allergen ?? false}
        onChange={(allergen) => onChange({ allergen })}
      />
      <div className="flex gap-1">
        {([-1, 1] as const).map((by) => (
          <Button
            key={by}
            type="button"
            size="small"
            variant="transparent"
            aria-label={sentence(by < 0 ? "ingredients.up" : "ingredients.down", { name })}
            onClick={() => onMove(by)}
          >
            {by < 0 ? "↑" : "↓"}
          </Button>
        ))}
        <Button
          type="button"
          size="small"
          variant="secondary"
          aria-label={sentence("ingredients.remove", { name })}
          onClick={onRemove}
        >
          {words.lines.removeShort}
        </Button>
      </div>
    </li>
  );
}
