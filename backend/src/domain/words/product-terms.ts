import { z } from "zod";

/** A product's other names, and what people look for when they mean it. */
export interface ProductTerms {
  terms: string[];
  sought_as: string[];
}

const line = z.string().catch("");
const stored = z.object({ terms: line, sought_as: line }).catch({ terms: "", sought_as: "" });

/** As they are stored in a product's metadata, which the owner can edit in the Admin: words, joined by commas. */
export const termsAsMetadata = ({ terms, sought_as }: ProductTerms): Record<string, string> => ({
  terms: terms.join(", "),
  sought_as: sought_as.join(", "),
});

/** The terms in a product's metadata, whatever else is there. */
export function termsOf(metadata: unknown): ProductTerms {
  const lines = stored.parse(metadata ?? {});
  return { terms: wordsOf(lines.terms), sought_as: wordsOf(lines.sought_as) };
}

const wordsOf = (text: string) =>
  text
    .split(",")
    .map((word) => word.trim())
    .filter(Boolean);
