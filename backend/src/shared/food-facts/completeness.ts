import { nutritionContradictions } from "../../contracts/nutrition-contradictions";
import { declarationDraft, safetyDraft, type DeclarationDraft } from "../../contracts/product-facts";
import type { ProductKind } from "../../contracts/declaration-facts";
import type messages from "./messages.json";

export type Missing = keyof typeof messages.missing;

export interface ToCheck {
  kind: ProductKind;
  declaration: unknown;
  safety: unknown;
  file: string | null;
  pictures: unknown;
  /** Left out: they are not checked. `net_grams` undefined: not said; null: sold by the piece. */
  variants?: readonly { net_grams?: number | null | undefined; isPriced: boolean }[] | undefined;
}

/** A pack of several foods gives the nutrition of each in a statement. */
const inWords = /voedingswaarde per 100 (g|ml)/i;
const blank = (words: string | undefined) => !words?.trim();

/** Whether a product of this kind needs a declaration, and a price per kilogram where it is sold by weight. */
export const isFood = (kind: ProductKind): boolean => kind !== "tool" && kind !== "digital";

/** Whether a variant may be sold: of food readers see a price per kilogram, or that it is sold by the piece. */
export const saysContent = (kind: ProductKind, netGrams: number | null | undefined): boolean =>
  !isFood(kind) || netGrams !== undefined;

/**
 * What is still missing before a product of this kind may be sold at a distance (Regulation (EU) 1169/2011 art. 9, 14
 * and 44; Directive 2002/46/EC art. 6; Directive 98/6/EC art. 3; Regulation (EU) 2023/988 art. 19). Empty when it may be
 * published. Pure: the owner's screen asks it as she types.
 */
export function whatIsMissing(product: ToCheck): Missing[] {
  const missing: Missing[] = [];
  const lack = (condition: boolean, what: Missing) => void (condition && missing.push(what));
  lack(!Array.isArray(product.pictures) || product.pictures.length === 0, "picture");
  lack(product.variants?.some(({ isPriced }) => !isPriced) ?? false, "price");
  lack(
    product.variants?.some(({ net_grams }) => !saysContent(product.kind, net_grams)) ?? false,
    "net_content",
  );
  if (product.kind === "tool") lack(!isSafe(product.safety), "safety");
  if (product.kind === "digital") lack(blank(product.file ?? undefined), "file");
  return isFood(product.kind) ? [...missing, ...lacksOfDeclaration(product)] : missing;
}

function isSafe(safety: unknown): boolean {
  const { data } = safetyDraft.safeParse(safety);
  return !!data && ![data.manufacturer, data.address, data.email, data.identifier].some(blank);
}

function lacksOfDeclaration({ kind, declaration }: ToCheck): Missing[] {
  const parsed = declarationDraft.partial().safeParse(declaration ?? {});
  if (!declaration || !parsed.success) return ["declaration"];
  const facts = parsed.data;
  const missing: Missing[] = [];
  const lack = (condition: boolean, what: Missing) => void (condition && missing.push(what));
  lack(blank(facts.legal_name), "legal_name");
  lack(!facts.ingredients?.length, "ingredients");
  const isStressed = facts.ingredients?.some(({ allergen }) => allergen) ?? false;
  const isNamed = Boolean(facts.contains?.length);
  lack(isNamed && Boolean(facts.ingredients?.length) && !isStressed, "allergen_emphasis");
  lack(isStressed && !isNamed, "allergen_contains");
  lack(blank(facts.storage), "storage");
  lack(blank(facts.use), "use");
  lack(blank(facts.operator?.name) || blank(facts.operator?.address), "operator");
  missing.push(...lacksOfNutrition(facts, kind === "food"));
  if (kind === "supplement") {
    lack(!/voedingssupplement/i.test(facts.legal_name ?? ""), "supplement_word");
    lack((facts.statements?.length ?? 0) < 3, "supplement_statements");
  }
  return missing;
}

function lacksOfNutrition(
  { nutrition, statements }: Partial<DeclarationDraft>,
  isNeeded: boolean,
): Missing[] {
  if (!nutrition)
    return isNeeded && !statements?.some((statement) => inWords.test(statement)) ? ["nutrition"] : [];
  const { per: _, fibre: _left, ...rows } = nutrition;
  const contradicted = nutritionContradictions(nutrition).flatMap(({ row }) =>
    row === "saturates" || row === "sugars" ? [row] : [],
  );
  const filled = Object.values(rows).filter((grams) => grams !== undefined).length;
  return filled < rowsNeeded ? ["nutrition_part", ...contradicted] : contradicted;
}

/** Energy twice, fat, saturates, carbohydrate, sugars, protein and salt. */
const rowsNeeded = 8;
