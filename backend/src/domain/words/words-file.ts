import fs from "node:fs";
import path from "node:path";
import { parse } from "yaml";
import { wordsFile } from "../../contracts/words-file";
import { wordKnowledge, type WordKnowledge } from "../../shared/words/word-knowledge";
import { catalogueDir } from "../shop/shop-file";

let cached: { modified: number; knowledge: WordKnowledge } | undefined;

/** What catalogue/words.yaml says, read again when it changed. @throws ZodError naming the field at fault */
export function readWordKnowledge(): WordKnowledge {
  const file = path.join(catalogueDir(), "words.yaml");
  const modified = fs.statSync(file).mtimeMs;
  if (cached?.modified !== modified)
    cached = { modified, knowledge: wordKnowledge(wordsFile.parse(parse(fs.readFileSync(file, "utf8")))) };
  return cached.knowledge;
}
