import fs from "node:fs";
import path from "node:path";
import { simpleParser } from "mailparser";
import { shopUnderTest } from "./run-file";

/** How many mails to this reader have these words in their subject, or in their text on one line, by now. */
export async function mailsTo(
  email: string,
  words: string,
  where: "subject" | "text" = "subject",
): Promise<number> {
  const { outbox } = shopUnderTest();
  let found = 0;
  for (const name of fs.readdirSync(outbox)) {
    if (!name.endsWith(".eml")) continue;
    const raw = fs.readFileSync(path.join(outbox, name));
    if (!raw.includes(email)) continue;
    const said = (await simpleParser(raw))[where] ?? "";
    if (said.replace(/\s+/g, " ").includes(words)) found += 1;
  }
  return found;
}
