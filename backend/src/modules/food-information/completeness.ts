import { declarationFacts } from "../../contracts/declaration-facts";
import type messages from "./messages/nl.json";

export type Missing = keyof typeof messages.missing;

export interface ToCheck {
  kind: "food" | "exempt_food" | "supplement" | "tool" | "digital";
  declaration: unknown;
  safety: unknown;
  file: string | null;
  pictures: unknown;
}

/** A pack of several foods gives the nutrition of each in a statement. */
const inWords = /voedingswaarde per 100 (g|ml)/i;
const blank = (words: string | undefined) => !words?.trim();

/**
 * What is still missing before a product of this kind may be sold at a distance (Regulation (EU) 1169/2011 art. 9, 14
 * and 44; Directive 2002/46/EC art. 6; Regulation (EU) 2023/988 art. 19). Empty when it may be published.
 */
export function whatIsMissing(product: ToCheck): Missing[] {
  const missing: Missing[] = [];
  const lack = (condition: boolean, what: Missing) => void (condition && missing.push(what));
  lack(!Array.isArray(product.pictures) || product.pictures.length === 0, "picture");
  if (product.kind === "tool") lack(!product.safety, "safety");
  if (product.kind === "digital") lack(blank(product.file ?? undefined), "file");
  if (product.kind === "tool" || product.kind === "digital") return missing;

  const parsed = declarationFacts.partial().safeParse(product.declaration ?? {});
  if (!product.declaration || !parsed.success) return [...missing, "declaration"];
  const facts = parsed.data;
  lack(blank(facts.legal_name), "legal_name");
  lack(!facts.ingredients?.length, "ingredients");
  const stressed = facts.ingredients?.some(({ allergen }) => allergen) ?? false;
  lack(
    Boolean(facts.contains?.length) && Boolean(facts.ingredients?.length) && !stressed,
    "allergen_emphasis",
  );
  lack(blank(facts.storage), "storage");
  lack(blank(facts.use), "use");
  lack(blank(facts.operator?.name) || blank(facts.operator?.address), "operator");
  if (product.kind === "food")
    lack(!facts.nutrition && !facts.statements?.some((statement) => inWords.test(statement)), "nutrition");
  if (product.kind === "supplement") {
    lack(!/voedingssupplement/i.test(facts.legal_name ?? ""), "supplement_word");
    lack((facts.statements?.length ?? 0) < 3, "supplement_statements");
  }
  return missing;
}
