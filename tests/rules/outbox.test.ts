import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterAll, expect, test } from "@jest/globals";
import { outboxPage } from "../../backend/src/api/outbox/pages";

const outbox = fs.mkdtempSync(path.join(os.tmpdir(), "volle-kom-outbox-"));
afterAll(() => fs.rmSync(outbox, { recursive: true }));

test("the outbox shows whom a mail is for and what it is about, in words, however its head encodes them", () => {
  const head = [
    "To: =?UTF-8?B?Wm/DqyA8WuKCrD4=?= <zoe@voorbeeld.be>",
    "Subject: =?UTF-8?Q?Je_bestelling_=E2=80=94_?=",
    " =?UTF-8?Q?=E2=82=AC_29=2C95?=",
    "Content-Type: text/plain",
  ];
  fs.writeFileSync(path.join(outbox, "mail_1.eml"), `${head.join("\r\n")}\r\n\r\nSubject: in the body\r\n`);
  const page = outboxPage(outbox);
  expect(page).toContain("<td>Zoë &#60;Z€&#62; &#60;zoe@voorbeeld.be&#62;</td>");
  expect(page).toContain('<a href="/outbox/mail_1">Je bestelling — € 29,95</a>');
});
