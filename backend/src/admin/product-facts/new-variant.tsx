import { Button, Text } from "@medusajs/ui";
import type { ProductKind } from "../../contracts/declaration-facts";
import { isFood as isFoodKind } from "../../shared/food-facts/completeness";
import { Field } from "../article-editor/field";
import { NumberField } from "./number-field";
import { SelectField } from "./select-field";
import { sentence, words } from "./words";

/** A variant while it is typed. */
export interface TypedVariant {
  key: number;
  title: string;
  price: number | undefined;
  weight: number | undefined;
  stock: number | undefined;
  way: "weight" | "piece" | null;
  grams: number | undefined;
}

let made = 0;
export const newVariant = (): TypedVariant => ({
  key: (made += 1),
  title: "",
  price: undefined,
  weight: undefined,
  stock: undefined,
  way: null,
  grams: undefined,
});

/** As it is sent. What is not food has no price per kilogram unless it is weighed. */
export function variantOf(
  { title, price, weight, stock, way, grams }: TypedVariant,
  kind: ProductKind | null,
) {
  const isDigital = kind === "digital";
  const piece = way === "piece" || (kind !== null && !isFoodKind(kind) && way === null);
  const net_grams = piece ? null : grams;
  return {
    title,
    price,
    ...(net_grams === undefined ? {} : { net_grams }),
    weight_grams: isDigital ? null : weight,
    stock: isDigital ? null : stock,
  };
}

interface NewVariantProps {
  variant: TypedVariant;
  number: number;
  isDigital: boolean;
  isFood: boolean;
  onChange: (next: Partial<TypedVariant>) => void;
  onRemove?: () => void;
}

const ways = [
  ["weight", words.content.byWeight],
  ["piece", words.content.byPiece],
] as const;

/** One variant of a new product: its name, price, weight, content and stock. */
export const NewVariant = ({ variant, number, isDigital, isFood, onChange, onRemove }: NewVariantProps) => (
  <div
    role="group"
    aria-label={sentence("fresh.variant", { number })}
    className="flex flex-col gap-y-3 border-b pb-4 last:border-b-0"
  >
    <div className="flex items-center justify-between gap-2">
      <Text size="small" weight="plus">
        {sentence("fresh.variant", { number })}
      </Text>
      {onRemove ? (
        <Button
          type="button"
          size="small"
          variant="secondary"
          aria-label={sentence("fresh.remove", { number })}
          onClick={onRemove}
        >
          {words.lines.removeShort}
        </Button>
      ) : null}
    </div>
    <div className="grid gap-4 sm:grid-cols-3">
      <Field
        label={words.fresh.variantTitle}
        value={variant.title}
        onChange={(title) => onChange({ title })}
      />
      <NumberField
        label={words.fresh.price}
        value={variant.price}
        onChange={(price) => onChange({ price })}
      />
      {isDigital ? null : (
        <>
          <NumberField
            label={words.fresh.stock}
            value={variant.stock}
            onChange={(stock) => onChange({ stock })}
          />
          <NumberField
            label={words.fresh.weight}
            value={variant.weight}
            onChange={(weight) => onChange({ weight })}
          />
        </>
      )}
      {isFood ? (
        <SelectField
          label={words.fresh.sold}
          value={variant.way}
          options={ways}
          none={words.basics.choose}
          onChange={(way) => onChange({ way })}
        />
      ) : null}
      {isFood && variant.way === "weight" ? (
        <NumberField
          label={words.fresh.grams}
          value={variant.grams}
          onChange={(grams) => onChange({ grams })}
        />
      ) : null}
    </div>
  </div>
);
