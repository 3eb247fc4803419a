import type { DeclarationDraft, ProductFacts } from "../../contracts/product-facts";

/** A json column; Medusa types it as an object, and arrays are JSON too. */
const json = (value: unknown) => value as Record<string, unknown> | null;

/**
 * Facts as they are stored: what does not belong to the kind is left out, and so are texts that are empty where they may
 * be. Terms and what each variant holds are Medusa's. Pure.
 */
export function tidyFacts({ terms: _, sought_as: _sought, variants: _variants, ...facts }: ProductFacts) {
  const isFood = facts.kind !== "tool" && facts.kind !== "digital";
  return {
    ...facts,
    declaration: json(facts.declaration && isFood ? tidyDeclaration(facts.declaration) : null),
    safety: json(facts.kind === "tool" ? facts.safety : null),
    file: facts.kind === "digital" ? facts.file : null,
    proof: json(facts.proof),
    related: json(facts.related),
    why: facts.why.trim(),
    rather_not: facts.rather_not.trim(),
  };
}

function tidyDeclaration({
  after_opening,
  origin,
  portion_grams,
  portion_label,
  nutrition,
  ...declaration
}: DeclarationDraft): DeclarationDraft {
  return {
    ...declaration,
    ingredients: declaration.ingredients.map(({ text, allergen }) => ({
      text,
      ...(allergen ? { allergen } : {}),
    })),
    ...(after_opening ? { after_opening } : {}),
    ...(origin ? { origin } : {}),
    ...(portion_grams ? { portion_grams } : {}),
    ...(portion_label ? { portion_label } : {}),
    ...(nutrition ? { nutrition } : {}),
  };
}
