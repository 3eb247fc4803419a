import fs from "node:fs";
import path from "node:path";
import { simpleParser, type ParsedMail } from "mailparser";
import { eventually } from "./eventually";
import { shopUnderTest } from "./run-file";

/** An address that no other test uses, so that its mail and order can be found. */
export const newReader = () => `lezer-${Math.random().toString(36).slice(2, 10)}@example.com`;

/** The mail to this reader whose subject has these words, as it lies in the outbox. */
export function mailTo(email: string, words: string, patience?: number): Promise<ParsedMail> {
  const { outbox } = shopUnderTest();
  return eventually(async () => {
    for (const name of fs.existsSync(outbox) ? fs.readdirSync(outbox) : []) {
      if (!name.endsWith(".eml")) continue;
      const raw = fs.readFileSync(path.join(outbox, name));
      if (!raw.includes(email)) continue;
      const mail = await simpleParser(raw);
      const to = Array.isArray(mail.to) ? mail.to.map(({ text }) => text).join() : (mail.to?.text ?? "");
      if (to.includes(email) && mail.subject?.includes(words)) return mail;
    }
    return null;
  }, patience);
}
