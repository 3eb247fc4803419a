import path from "node:path";
import { linkTargetsOf } from "../../../backend/src/scripts/catalogue/link-targets";
import { readFiles } from "../../../backend/src/scripts/catalogue/read-files";
import { wordKnowledge } from "../../../backend/src/shared/words/word-knowledge";

const files = readFiles(path.join(import.meta.dirname, "..", "..", "..", "backend", "catalogue"));
if (!files.words) throw new Error("catalogue/words.yaml cannot be read");

/** The words and the products and articles of the shop's own files. */
export const knowledge = wordKnowledge(files.words);
export const targets = linkTargetsOf(files);
