import type { ClaimRecord } from "../../shared/claims/claim-record";
import { textFields } from "./text-fields";

/** What a product says, with the names that its file in the catalogue has for it. */
export interface ProductWords {
  handle: string;
  title: string;
  line: string;
  description: string;
  brand: string;
  form: string;
  kind: "food" | "exempt_food" | "supplement" | "tool" | "digital";
  terms: readonly string[];
  sought_as: readonly string[];
  tags: readonly string[];
  note: { why: string; rather_not: string };
  seo: { title: string; description: string };
  declaration?: unknown;
  safety?: unknown;
  pictures: readonly { alt: string }[];
  variants: readonly { title: string }[];
  /** Words that ask evidence, which the owner has. */
  proof: readonly { word: string }[];
}

/** All that a product says to readers: its address, its search text and the descriptions of its pictures too. */
export function productClaims({ proof, kind: _, ...words }: ProductWords): ClaimRecord {
  const pictures = words.pictures.map(({ alt }) => ({ alt }));
  const variants = words.variants.map(({ title }) => ({ title }));
  const texts = textFields({ ...words, pictures, variants });
  return {
    kind: "product",
    texts,
    products: [words.handle],
    links: [],
    proved: proof.map(({ word }) => word),
  };
}
