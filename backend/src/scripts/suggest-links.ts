import fs from "node:fs";
import path from "node:path";
import { suggestLinks } from "../domain/editorial/suggest/suggest-links";
import { messageOf } from "../shared/message-of";
import { wordKnowledge } from "../shared/words/word-knowledge";
import { lineOf } from "./catalogue/fault";
import { linkTargetsOf } from "./catalogue/link-targets";
import { readFiles } from "./catalogue/read-files";

/**
 * `npm run --silent articles -- suggest FILE`: prints the places in a Markdown file that could link to a product or
 * article of backend/catalogue/, one JSON object a line, surest first. Offsets are UTF-16 units of the file's text.
 * Needs no database.
 */
function main([file]: string[]): void {
  if (!file) throw new Error("Usage: npm run --silent articles -- suggest FILE");
  const root = path.join(__dirname, "..", "..", "catalogue");
  const text = fs.readFileSync(file, "utf8");
  const files = readFiles(root);
  for (const fault of files.faults) console.error(lineOf(fault));
  if (!files.words) throw new Error("catalogue/words.yaml cannot be read");
  const own = fs.realpathSync(file);
  const itself = files.articles.find((article) => fs.realpathSync(path.join(root, article.file)) === own);
  const targets = linkTargetsOf(files).filter(
    ({ kind, handle }) => kind !== "article" || handle !== itself?.slug,
  );
  for (const suggestion of suggestLinks(text, targets, wordKnowledge(files.words)))
    console.log(JSON.stringify(suggestion));
}

try {
  main(process.argv.slice(2));
} catch (error) {
  console.error(messageOf(error));
  process.exitCode = 1;
}
