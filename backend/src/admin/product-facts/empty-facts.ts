import type { DeclarationDraft, ProductFactsForm, SafetyDraft } from "../../contracts/product-facts";

/** A declaration of which nothing is filled in. */
export const emptyDeclaration: DeclarationDraft = {
  legal_name: "",
  ingredients: [],
  contains: [],
  may_contain: [],
  storage: "",
  use: "",
  operator: { name: "", address: "" },
  statements: [],
};

export const emptySafety: SafetyDraft = {
  manufacturer: "",
  address: "",
  email: "",
  identifier: "",
  warnings: [],
};

/** The form as it is opened: what the kind asks is there to be filled in. */
export const opened = (facts: ProductFactsForm): ProductFactsForm =>
  facts.kind
    ? {
        ...facts,
        declaration: facts.declaration ?? emptyDeclaration,
        safety: facts.safety ?? emptySafety,
      }
    : facts;

/** Rows that were added and left empty are no part of what is saved. */
export const filled = (form: ProductFactsForm): ProductFactsForm => ({
  ...form,
  proof: form.proof.filter(({ word, evidence }) => word.trim() !== "" || evidence.trim() !== ""),
  declaration: form.declaration && {
    ...form.declaration,
    ingredients: form.declaration.ingredients.filter(({ text }) => text.trim() !== ""),
    contains: present(form.declaration.contains),
    may_contain: present(form.declaration.may_contain),
    statements: present(form.declaration.statements),
  },
  safety: form.safety && { ...form.safety, warnings: present(form.safety.warnings) },
});

const present = (lines: string[]) => lines.filter((line) => line.trim() !== "");
