import { expect, jest, test } from "@jest/globals";
import { adminNewsletters, newsletterAnswer, newsletterPreview } from "backend/contracts/admin-newsletter";
import { z } from "zod";
import { answerCode } from "../support/a-cart";
import { rows } from "../support/database";
import { eventually } from "../support/eventually";
import { askFor, newSubscriber, oneClick, subscribersLike, tokenIn } from "../support/mail-consents";
import { mailsTo } from "../support/mails-to";
import { mailTo, newReader } from "../support/outbox";
import { adminBody } from "../support/owner";
import { admin, adminFile } from "../support/store";

jest.setTimeout(240_000);

const owner = "hallo@vollekom.example";
const patience = 90_000;

async function drafted(subject: string, markdown: string): Promise<string> {
  const { body } = await admin("POST", "/newsletters", { subject, markdown });
  return newsletterAnswer.parse(body).newsletter.id;
}

const stateOf = async (id: string) =>
  adminNewsletters.parse(await adminBody("GET", "/newsletters")).newsletters.find((each) => each.id === id);

/** Subjects that no other test uses. */
const fresh = (words: string) => `${words} ${Math.random().toString(36).slice(2, 8)}`;

test("a subscriber confirms by mail, and the proof is kept: when, and which sentence", async () => {
  const email = newReader();
  expect((await askFor({ kind: "newsletter", email })).status).toBe(202);
  await mailTo(email, "Bevestig je inschrijving");
  expect(await subscribersLike(email)).toEqual([]);
  const { email: confirmed, stop } = await newSubscriber();
  const [proof] = await subscribersLike(confirmed);
  expect(proof).toMatchObject({ email: confirmed });
  expect(proof?.sentence).toContain("nieuwsbrief");
  const { type, bytes } = await adminFile("/newsletter-subscribers/csv");
  expect(type).toContain("text/csv");
  const line = bytes
    .toString()
    .split("\r\n")
    .find((each) => each.startsWith(confirmed));
  expect(line).toContain(proof?.confirmedAt ?? "none");
  expect((await oneClick(`https://x.example/api/unsubscribe/${stop}`)).status).toBe(200);
  expect(await subscribersLike(confirmed)).toEqual([]);
});

test("a newsletter goes once to each who confirmed, with the ways to stop it, and to nobody who stopped", async () => {
  const [one, other, gone, deleted] = [
    await newSubscriber(),
    await newSubscriber(),
    await newSubscriber(),
    await newSubscriber(),
  ];
  const waiting = newReader();
  await askFor({ kind: "newsletter", email: waiting });
  await oneClick(`https://x.example/api/unsubscribe/${gone.stop}`);
  const [row] = await subscribersLike(deleted.email);
  expect((await admin("DELETE", `/newsletter-subscribers/${row?.id}`)).status).toBe(204);

  const subject = fresh("Bouillon in de winter");
  const text =
    'Dag,\n\nLees [het artikel](/artikels/zelf-bouillon-trekken) en kijk naar :product[de schep]{handle="maatschep"}.\n\n<script>alert(1)</script>';
  const id = await drafted(subject, text);
  // The owner alone gets a test.
  expect((await admin("POST", `/newsletters/${id}/trial`, {})).status).toBe(202);
  const trial = await mailTo(owner, subject);
  expect(trial.headers.get("list")).toBeUndefined();

  expect((await admin("POST", `/newsletters/${id}/send`, {})).status).toBe(200);
  expect(answerCode(await admin("POST", `/newsletters/${id}/send`, {}))).toBe("409 newsletter_finished");
  const others = { subject, markdown: "Anders.", savedAt: new Date().toISOString() };
  expect(answerCode(await admin("POST", `/newsletters/${id}`, others))).toBe("409 newsletter_finished");
  const mail = await mailTo(one.email, subject, patience);
  const html = String(mail.html);
  expect(html).toMatch(/href="https?:\/\/[^"]+\/artikels\/zelf-bouillon-trekken"/);
  expect(html).toMatch(/href="https?:\/\/[^"]+\/product\/maatschep"/);
  expect(html).not.toContain("<script>alert");
  const headers = z
    .object({
      unsubscribe: z.object({ url: z.string() }),
      "unsubscribe-post": z.object({ name: z.string() }),
    })
    .parse(mail.headers.get("list"));
  expect(headers["unsubscribe-post"].name).toBe("List-Unsubscribe=One-Click");
  await mailTo(other.email, subject, patience);
  const sent = await eventually(async () => {
    const now = await stateOf(id);
    return now?.state === "sent" ? now : null;
  }, patience);
  expect(sent.recipients).toBeGreaterThanOrEqual(2);
  expect(await mailsTo(one.email, subject)).toBe(1);
  for (const { email } of [gone, deleted, { email: waiting }]) expect(await mailsTo(email, subject)).toBe(0);
  // How many is kept, not who.
  await eventually(
    async () =>
      (
        await rows(z.object({ id: z.string() }), "select id from letter where key like $1", [
          `newsletter/${id}/%`,
        ])
      ).length === 0,
    patience,
  );
  // One post of the mail's own header, and the page of its link says so.
  expect((await oneClick(headers.unsubscribe.url)).status).toBe(200);
  expect(await subscribersLike(one.email)).toEqual([]);
  expect(tokenIn(mail, "uitschrijven")).toBe(headers.unsubscribe.url.split("/").at(-1));
});

test("one that says of food what the law forbids is neither shown, tried nor sent", async () => {
  const words = { subject: fresh("Nieuws"), markdown: "Onze collageen geneest een lekkende darm." };
  expect(answerCode(await admin("POST", "/newsletters/preview", words))).toBe("400 claim_forbidden");
  const id = await drafted(words.subject, words.markdown);
  for (const step of ["trial", "send"])
    expect(answerCode(await admin("POST", `/newsletters/${id}/${step}`, {}))).toBe("400 claim_forbidden");
  expect(await stateOf(id)).toMatchObject({ state: "draft" });
  const allowed = { ...words, markdown: "Wat er bij mij in de kom gaat." };
  // Two tabs: what the first saved is not lost to the second.
  const opened = (await stateOf(id))?.savedAt;
  expect((await admin("POST", `/newsletters/${id}`, { ...allowed, savedAt: opened })).status).toBe(200);
  const second = await admin("POST", `/newsletters/${id}`, { ...words, savedAt: opened });
  expect(answerCode(second)).toBe("409 newsletter_changed");
  expect(await stateOf(id)).toMatchObject(allowed);
  const preview = newsletterPreview.parse(await adminBody("POST", "/newsletters/preview", allowed));
  expect(preview.html).toContain("Wat er bij mij in de kom gaat.");
  expect((await admin("DELETE", `/newsletters/${id}`)).status).toBe(204);
});
