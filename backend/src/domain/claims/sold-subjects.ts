import { z } from "zod";
import type { SoldSubjects } from "../../contracts/claims";
import { meaningsIn } from "../../shared/words/kinds";
import { plainWords } from "../../shared/words/plain-words";
import type { WordKnowledge } from "../../shared/words/word-knowledge";
import { wordParts } from "../../shared/words/word-parts";
import everyday from "./everyday-words.json";
import type { ProductWords } from "./product-words";

type Subject = SoldSubjects["subjects"][number];

const declared = z
  .object({
    legal_name: z.string().catch(""),
    ingredients: z.array(z.object({ text: z.string() })).catch([]),
  })
  .catch({ legal_name: "", ingredients: [] });

const notIngredients = new Set(everyday.words);

/**
 * What the shop sells, as texts name it: the goods that the food products are by title, form, legal name and terms
 * (words.yaml has how people write those), the terms themselves, and what the products are made of.
 */
export function soldSubjectsOf(products: readonly ProductWords[], knowledge: WordKnowledge): SoldSubjects {
  const foods = products.filter(({ kind }) => kind !== "tool" && kind !== "digital");
  const subjects = new Map<string, Subject>();
  const put = (name: string, handle: string, words: readonly string[]) => {
    const instead = knowledge.maySay.get(name) ?? null;
    const known = subjects.get(name) ?? { name, handles: [], words: [], instead };
    known.handles = [...new Set([...known.handles, handle])];
    known.words = [...new Set([...known.words, ...words])];
    subjects.set(name, known);
  };
  for (const { handle, title, form, terms, declaration } of foods) {
    const names = [title, form, declared.parse(declaration).legal_name, ...terms].join(". ");
    const goods = [...meaningsIn(names, knowledge)].filter((each) => knowledge.roleOf.get(each) === "goods");
    for (const name of goods) put(name, handle, knowledge.goodsWritten.get(name) ?? []);
    put(goods[0] ?? title, handle, [title, ...terms]);
  }
  return {
    subjects: [...subjects.values()],
    ingredients: [...new Set(foods.flatMap((food) => ingredientsOf(food, knowledge)))],
    proved: [...new Set(products.flatMap(({ proof }) => proof.map(({ word }) => word)))],
  };
}

function ingredientsOf({ declaration }: ProductWords, knowledge: WordKnowledge): string[] {
  // Goods, forms and qualities are no ingredients: gelatine, poeder, gedroogd.
  const saysMore = (word: string) =>
    (wordParts(word, knowledge) ?? []).some((part) =>
      ["goods", "forms", "qualities"].includes(knowledge.roleOf.get(part) ?? ""),
    );
  return declared
    .parse(declaration)
    .ingredients.flatMap(({ text }) => plainWords(text).map(({ plain }) => plain))
    .filter((word) => /^\p{L}{2,}/u.test(word) && !notIngredients.has(word))
    .filter((word) => !knowledge.isStopWord(word) && !saysMore(word));
}
