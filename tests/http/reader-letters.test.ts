import { describe, expect, test } from "@jest/globals";
import { adminReaderLetter } from "backend/contracts/admin-reader-letter";
import { readerLetterAnswer } from "backend/contracts/reader-letter";
import fs from "node:fs";
import path from "node:path";
import { z } from "zod";
import { answerCode } from "../support/a-cart";
import { rows } from "../support/database";
import { eventually } from "../support/eventually";
import { mailTo, newReader } from "../support/outbox";
import { anArticle } from "../support/published-article";
import { letterFormOf, ownersLetters, post, provenForm } from "../support/reader-letters";
import { shopUnderTest } from "../support/run-file";
import { admin } from "../support/store";

const answered = z.object({ letter: adminReaderLetter });
const owner = "hallo@vollekom.example";
const mailsAbout = (email: string) =>
  rows(
    z.object({ template: z.string(), recipient: z.string() }),
    "select template, recipient from letter where data->>'email' = $1 or recipient = $1 order by created_at",
    [email],
  );

/** Sends a letter with the proof. @returns the owner's row of it */
async function sent(letter: Record<string, unknown> & { email: string }) {
  const answer = await post({ ...(await provenForm()), ...letter });
  expect(answer.status).toBe(201);
  readerLetterAnswer.parse(answer.body);
  const [row] = await ownersLetters({ q: letter.email });
  if (!row) throw new Error("the owner has no such letter");
  return row;
}

const decide = (id: string, state: string) => admin("POST", `/reader-letters/${id}/state`, { state });

describe("a reader's letter", () => {
  test("about an article reaches the owner in the Admin and by a mail that answers to the reader, who gets none", async () => {
    const email = newReader();
    const article = await anArticle("Over bouillon.");
    const mark = `Vraag ${email}: <b>hoe lang</b> trekt ze?`;
    const row = await sent({ email, about: article.slug, text: `Dag!\r\n\r\n${mark}` });
    expect(row).toMatchObject({
      name: "Lies De Lezer",
      text: `Dag!\n\n${mark}`,
      about: { slug: article.slug, title: article.title, articleId: article.id },
      state: "new",
      proven: true,
      answer: null,
    });
    const mail = await mailTo(owner, article.title);
    expect(mail.replyTo?.value).toEqual([{ name: "Lies De Lezer", address: email }]);
    expect(mail.from?.text).toContain("Volle Kom");
    expect(mail.text).toContain(mark);
    expect(String(mail.html)).not.toContain("<b>hoe lang</b>");
    // None to the reader: whoever fills in another's address would send it through the shop.
    expect(await mailsAbout(email)).toEqual([{ template: "reader-letter", recipient: owner }]);
  });

  test("sent twice at once is one letter and one mail; another letter from the same form is refused", async () => {
    const email = newReader();
    const letter = { ...(await provenForm()), email };
    const both = await Promise.all([post(letter), post(letter)]);
    expect(both.map(({ status }) => status)).toEqual([201, 201]);
    expect(both[0]?.body).toEqual(both[1]?.body);
    expect(await ownersLetters({ q: email })).toHaveLength(1);
    expect(await mailsAbout(email)).toHaveLength(1);
    const other = await post({ ...letter, text: "Nog iets anders, met hetzelfde bewijs." });
    expect(answerCode(other)).toBe("409 letter_already_sent");
    expect(await ownersLetters({ q: email })).toHaveLength(1);
  });

  test("without a proof is taken three seconds after its form was made, and marked", async () => {
    const email = newReader();
    const { form_key } = await letterFormOf();
    expect(answerCode(await post({ form_key, email }))).toBe("400 letter_too_fast");
    await eventually(async () => (await post({ form_key, email })).status === 201);
    expect(await ownersLetters({ q: email })).toMatchObject([{ proven: false, state: "new" }]);
    expect(await mailsAbout(email)).toEqual([{ template: "reader-letter", recipient: owner }]);
  });

  test("that fills in the trap is answered alike, and waits among the spam without a mail", async () => {
    const email = newReader();
    const answer = await post({ ...(await provenForm()), email, website: "https://koop.example" });
    expect(answer.status).toBe(201);
    readerLetterAnswer.parse(answer.body);
    expect(await ownersLetters({ q: email })).toEqual([]);
    const [row] = await ownersLetters({ q: email, state: "spam" });
    expect(await mailsAbout(email)).toEqual([]);
    expect((await decide(row?.id ?? "", "new")).status).toBe(200);
    expect(await ownersLetters({ q: email })).toMatchObject([{ state: "new" }]);
  });

  test("of one sign too many, without words or with a form that is none is refused with the reason", async () => {
    const email = newReader();
    const form = await provenForm();
    const refused = async (letter: Record<string, unknown>) => {
      const answer = await post({ ...form, email, ...letter });
      return `${answerCode(answer)} ${JSON.stringify(z.looseObject({ fields: z.unknown() }).parse(answer.body).fields)}`;
    };
    expect(await refused({ text: "x".repeat(5_001) })).toBe('400 invalid_input {"text":"too_long"}');
    expect(await refused({ text: "  kort  " })).toBe('400 invalid_input {"text":"invalid"}');
    expect(await refused({ name: "x".repeat(101) })).toBe('400 invalid_input {"name":"too_long"}');
    expect(await refused({ name: "Lies\r\nBcc: a@b.be" })).toBe('400 invalid_input {"name":"invalid"}');
    expect(await refused({ email: "lies@" })).toBe('400 invalid_input {"email":"invalid"}');
    const links = "https://a.example ".repeat(11);
    expect(answerCode(await post({ ...form, email, text: links }))).toBe("400 letter_too_many_links");
    expect(answerCode(await post({ ...form, email, proof: "geen" }))).toBe("400 letter_proof_wrong");
    const forged = `${form.form_key.slice(0, -1)}${form.form_key.endsWith("A") ? "B" : "A"}`;
    expect(answerCode(await post({ ...form, email, form_key: forged }))).toBe("400 letter_form_expired");
    const other = await letterFormOf();
    expect(answerCode(await post({ ...form, email, form_key: other.form_key }))).toBe(
      "400 letter_proof_wrong",
    );
    expect(await ownersLetters({ q: email })).toEqual([]);
    // Nothing of the form was used up by that.
    expect((await post({ ...form, email, text: "x".repeat(5_000) })).status).toBe(201);
  });

  test("leaves no word, name or address in the logs", async () => {
    const email = newReader();
    const mark = `woord${Date.now()}`;
    await sent({ email, name: `Naam ${mark}`, text: `Een brief met ${mark} erin.` });
    await post({ ...(await provenForm()), email, name: `Naam ${mark}`, text: `${mark} `.repeat(2_000) });
    const folder = path.join(shopUnderTest().state, "logs");
    const logs = fs.readdirSync(folder).map((name) => fs.readFileSync(path.join(folder, name), "utf8"));
    expect(logs.join("\n")).toContain("/store/reader-letters");
    for (const each of [email, mark]) expect(logs.some((log) => log.includes(each))).toBe(false);
  });
});

describe("the owner", () => {
  test("answers once: the reader gets it with the letter below it, and answers to her mailbox", async () => {
    const email = newReader();
    const { id } = await sent({ email });
    const answer = "Dag Lies,\n\nvier dagen. <Of vries ze in.>";
    const [first, second] = await Promise.all([
      admin("POST", `/reader-letters/${id}/answer`, { answer }),
      admin("POST", `/reader-letters/${id}/answer`, { answer: "Een ander antwoord." }),
    ]);
    expect([first?.status, second?.status].sort()).toEqual([200, 409]);
    const taken = answered.parse((first?.status === 200 ? first : second)?.body).letter;
    expect(taken).toMatchObject({ state: "answered", answerMail: "sent" });
    const mail = await mailTo(email, "Antwoord op je bericht");
    expect(mail.replyTo?.value).toEqual([{ name: "", address: owner }]);
    expect(mail.text).toContain("hoe lang bewaart bouillon");
    expect(mail.text).toContain(first?.status === 200 ? "<Of vries ze in.>" : "Een ander antwoord.");
    const templates = (await mailsAbout(email)).map(({ template }) => template);
    expect(templates).toEqual(["reader-letter", "reader-letter-answer"]);
    expect((await decide(id, "closed")).status).toBe(200);
    expect(answerCode(await decide(id, "new"))).toBe("409 letter_finished");
  });

  test("finds a letter by its words, literally, closes it, and wipes it with its mails", async () => {
    const email = newReader();
    const mark = `100%_${Date.now()}`;
    const { id } = await sent({ email, text: `Is dit ${mark} waar?` });
    expect(await ownersLetters({ q: mark.toUpperCase() })).toHaveLength(1);
    expect(await ownersLetters({ q: mark.replace("%_", "0_0") })).toEqual([]);
    expect((await decide(id, "closed")).status).toBe(200);
    expect(await ownersLetters({ q: email, state: "new" })).toEqual([]);
    expect(await ownersLetters({ q: email, state: "closed" })).toHaveLength(1);
    expect((await admin("DELETE", `/reader-letters/${id}`)).status).toBe(204);
    expect(await ownersLetters({ q: email })).toEqual([]);
    expect(await mailsAbout(email)).toEqual([]);
    expect(answerCode(await admin("DELETE", `/reader-letters/${id}`))).toBe("404 not_found");
    expect(answerCode(await admin("POST", `/reader-letters/${id}/answer`, { answer: "Te laat." }))).toBe(
      "404 not_found",
    );
  });

  test("is the only one who reads them", async () => {
    const { backend } = shopUnderTest();
    expect((await fetch(`${backend}/admin/reader-letters`)).status).toBe(401);
  });
});
