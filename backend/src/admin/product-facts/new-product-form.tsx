import { Alert, Button, Container, Heading, Text } from "@medusajs/ui";
import { useQuery } from "@tanstack/react-query";
import { useState, type FormEvent } from "react";
import { useNavigate } from "react-router-dom";
import type { ProductKind, VatCategory } from "../../contracts/declaration-facts";
import type { NewProduct } from "../../contracts/product-facts";
import { isFood } from "../../shared/food-facts/completeness";
import { Field } from "../article-editor/field";
import { ask, refusalText } from "../components/ask";
import { ScreenHead } from "../components/screen-head";
import { CheckLine } from "./check-line";
import { NewVariant, newVariant, variantOf, type TypedVariant } from "./new-variant";
import { SelectField } from "./select-field";
import { kinds } from "./kind-names";
import { words } from "./words";

const vats = Object.entries(words.fresh.vats) as [VatCategory, string][];

/** A product from nothing to a draft; what it declares comes on the next screen. */
export function NewProductForm() {
  const [title, setTitle] = useState("");
  const [line, setLine] = useState("");
  const [kind, setKind] = useState<ProductKind | null>(null);
  const [vat_category, setVat] = useState<VatCategory | null>(null);
  const [brand, setBrand] = useState<string | null>(null);
  const [form, setForm] = useState<string | null>(null);
  const [categories, setCategories] = useState<string[]>([]);
  const [variants, setVariants] = useState<TypedVariant[]>([newVariant()]);
  const [isSaving, setSaving] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);
  const { brands, forms } = useGroups();
  const go = useNavigate();
  const save = async (event: FormEvent) => {
    event.preventDefault();
    setSaving(true);
    setFailure(null);
    try {
      const body = {
        ...{ title, line, kind, vat_category, categories, brand, form },
        variants: variants.map((each) => variantOf(each, kind)),
      };
      const { product } = await ask<NewProduct>("/new-products", body);
      void go(`/product-facts/${product.id}`);
    } catch (error) {
      setFailure(refusalText(error, { invalid_input: words.fresh.invalid, other: words.fresh.failed }));
    } finally {
      setSaving(false);
    }
  };
  const change = (key: number, next: Partial<TypedVariant>) =>
    setVariants(variants.map((each) => (each.key === key ? { ...each, ...next } : each)));
  return (
    <form onSubmit={(event) => void save(event)} noValidate className="flex flex-col gap-y-3">
      <Container className="flex flex-col gap-y-4">
        <div>
          <ScreenHead title={words.fresh.title} intro={words.fresh.intro} />
        </div>
        <Field label={words.fresh.name} value={title} onChange={setTitle} />
        <Field label={words.fresh.line} hint={words.fresh.lineHint} value={line} onChange={setLine} />
        <div className="grid gap-4 sm:grid-cols-2">
          <SelectField
            label={words.basics.kind}
            value={kind}
            options={kinds}
            none={words.basics.choose}
            onChange={setKind}
          />
          <SelectField
            label={words.basics.vat}
            value={vat_category}
            options={vats}
            none={words.basics.choose}
            onChange={setVat}
          />
          <SelectField
            label={words.fresh.brand}
            value={brand}
            options={brands}
            none={words.fresh.none}
            onChange={setBrand}
          />
          <SelectField
            label={words.fresh.form}
            value={form}
            options={forms}
            none={words.fresh.none}
            onChange={setForm}
          />
        </div>
        <Categories chosen={categories} onChange={setCategories} />
      </Container>
      <Container className="flex flex-col gap-y-4">
        <Heading level="h2">{words.fresh.variants}</Heading>
        {variants.map((variant, at) => (
          <NewVariant
            key={variant.key}
            variant={variant}
            number={at + 1}
            isDigital={kind === "digital"}
            isFood={kind === null || isFood(kind)}
            onChange={(next) => change(variant.key, next)}
            {...(variants.length > 1
              ? { onRemove: () => setVariants(variants.filter(({ key }) => key !== variant.key)) }
              : {})}
          />
        ))}
        <div>
          <Button
            type="button"
            size="small"
            variant="secondary"
            onClick={() => setVariants([...variants, newVariant()])}
          >
            {words.fresh.add}
          </Button>
        </div>
        <div role="status">{failure === null ? null : <Alert variant="error">{failure}</Alert>}</div>
        <div>
          <Button type="submit" isLoading={isSaving}>
            {words.fresh.save}
          </Button>
        </div>
      </Container>
    </form>
  );
}

type Names = (readonly [string, string])[];

/** Brands and kinds of pack that there are, by their ids. */
function useGroups(): { brands: Names; forms: Names } {
  const { data } = useQuery({
    queryKey: ["new-product", "groups"],
    queryFn: async () => {
      const { collections } = await ask<{ collections: { id: string; title: string }[] }>(
        "/collections?fields=id,title&limit=200&order=title",
      );
      const { product_types } = await ask<{ product_types: { id: string; value: string }[] }>(
        "/product-types?fields=id,value&limit=200&order=value",
      );
      return {
        brands: collections.map(({ id, title }) => [id, title] as const),
        forms: product_types.map(({ id, value }) => [id, value] as const),
      };
    },
  });
  return data ?? { brands: [], forms: [] };
}

interface CategoriesProps {
  chosen: string[];
  onChange: (ids: string[]) => void;
}

/** The shop's categories, to tick. */
function Categories({ chosen, onChange }: CategoriesProps) {
  const { data, isError } = useQuery({
    queryKey: ["product-categories", "all"],
    queryFn: () =>
      ask<{ product_categories: { id: string; name: string }[] }>(
        "/product-categories?fields=id,name&limit=200&order=rank",
      ),
  });
  return (
    <fieldset>
      <legend>
        <Text size="small" weight="plus">
          {words.fresh.categories}
        </Text>
      </legend>
      {data ? null : <Text size="small">{isError ? words.failed : words.loading}</Text>}
      <div className="grid grid-cols-2 gap-x-4 sm:grid-cols-3">
        {(data?.product_categories ?? []).map(({ id, name }) => (
          <CheckLine
            key={id}
            label={name}
            isChecked={chosen.includes(id)}
            onChange={(isChecked) =>
              onChange(isChecked ? [...chosen, id] : chosen.filter((each) => each !== id))
            }
          />
        ))}
      </div>
    </fieldset>
  );
}
