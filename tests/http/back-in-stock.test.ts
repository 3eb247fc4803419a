import { afterAll, beforeAll, expect, jest, test } from "@jest/globals";
import { personalDataAnswer } from "backend/contracts/admin-personal-data";
import { mailConsentPage } from "backend/contracts/mail-consent";
import { z } from "zod";
import { answerCode, variant } from "../support/a-cart";
import { rows } from "../support/database";
import { eventually } from "../support/eventually";
import { askFor, linkPage, oneClick, pressed, tokenIn } from "../support/mail-consents";
import { mailsTo } from "../support/mails-to";
import { mailTo, newReader } from "../support/outbox";
import { adminBody, setStock } from "../support/owner";
import { admin, store } from "../support/store";

jest.setTimeout(180_000);

const sku = "VK-COL-VAN-300";
const isBack = "is er weer";
/** Milliseconds: the job runs three times a minute. */
const patience = 60_000;

const keptOf = (email: string) =>
  rows(
    z.object({ kind: z.string() }),
    "select 'consent' as kind from mail_consent where email = $1 union all select template from letter where recipient = $1",
    [email],
  );

/** Asks for a mail when the variant is back. @returns the token that confirms it, and the one that stops it */
async function asked(email: string) {
  const { id } = await variant(sku);
  expect(await askFor({ kind: "back_in_stock", variant_id: id, email })).toMatchObject({ status: 202 });
  const mail = await mailTo(email, "Bevestig: mail me");
  return { confirm: tokenIn(mail, "bevestigen"), stop: tokenIn(mail, "uitschrijven"), mail };
}

beforeAll(() => setStock(sku, 0));
afterAll(() => setStock(sku, 0));

test("whoever confirmed it gets one mail when the variant can be bought again, and is deleted", async () => {
  const [email, other] = [newReader(), newReader()];
  const { confirm, mail } = await asked(email);
  await asked(other); // never confirmed
  expect(mail.subject).toContain("vanille");
  // A program that opens the link of a mail confirms nothing.
  const page = mailConsentPage.parse((await linkPage("confirmation", confirm)).body);
  expect(page.consent).toMatchObject({ kind: "back_in_stock", state: "asked" });
  expect(page.consent.product?.handle).toBe("collageen-vanille");
  expect(await pressed("confirmation", confirm)).toMatchObject({ state: "confirmed" });
  expect(await pressed("confirmation", confirm)).toMatchObject({ state: "confirmed" });
  const { person } = personalDataAnswer.parse(await adminBody("POST", "/personal-data", { email }));
  expect(person?.mailConsents).toMatchObject([{ kind: "back_in_stock", confirmedAt: expect.any(String) }]);

  await setStock(sku, 2);
  const back = await mailTo(email, isBack, patience);
  expect(back.text).toContain("/product/collageen-vanille");
  const list = z.object({ unsubscribe: z.object({ url: z.string() }) });
  expect(list.parse(back.headers.get("list")).unsubscribe.url).toContain("/api/unsubscribe/");
  expect(await eventually(async () => (await keptOf(email)).length === 0, patience)).toBe(true);
  expect((await linkPage("confirmation", confirm)).body).toMatchObject({ consent: { state: "gone" } });
  expect(await mailsTo(email, isBack)).toBe(1);
  expect(await mailsTo(other, isBack)).toBe(0);
  await setStock(sku, 0);
});

test("an address is answered alike whether it is known or not, and gets one link for many wishes", async () => {
  const email = newReader();
  const { confirm } = await asked(email);
  await pressed("confirmation", confirm);
  const { id } = await variant(sku);
  const wish = { kind: "back_in_stock", variant_id: id };
  const known = await askFor({ ...wish, email: email.toUpperCase().replace("EXAMPLE.COM", "example.com") });
  const unknown = await askFor({ ...wish, email: newReader() });
  expect([known.status, known.text]).toEqual([unknown.status, unknown.text]);
  const [row] = await eventually(async () => {
    const found = await rows(
      z.object({ count: z.coerce.number(), waiting: z.coerce.number() }),
      "select count(*), count(link_wanted_at) as waiting from mail_consent where lower(email) = $1",
      [email],
    );
    return found[0]?.waiting === 0 ? found : null;
  });
  expect(row).toEqual({ count: 1, waiting: 0 });
  expect(await mailsTo(email, "Bevestig: mail me")).toBe(1);
});

test("what stops it deletes the address at once, by the page or by one post of a mail program", async () => {
  for (const way of ["page", "program"]) {
    const email = newReader();
    const { confirm, stop } = await asked(email);
    await pressed("confirmation", confirm);
    expect((await linkPage("stop", stop)).body).toMatchObject({ consent: { state: "confirmed" } });
    if (way === "page") expect(await pressed("stop", stop)).toMatchObject({ state: "gone" });
    else expect((await oneClick(`https://x.example/api/unsubscribe/${stop}`)).status).toBe(200);
    expect(await keptOf(email)).toEqual([]);
    // Twice is once; the link of the mail before confirms nothing any more.
    expect(await pressed("stop", stop)).toMatchObject({ state: "gone", kind: "back_in_stock" });
    expect(await pressed("confirmation", confirm)).toMatchObject({ state: "gone" });
  }
});

test("a program's form is answered alike and stored nowhere; what makes no sense is refused with the reason", async () => {
  const { id } = await variant(sku);
  const wish = { kind: "back_in_stock", variant_id: id };
  const trapped = newReader();
  expect((await askFor({ ...wish, email: trapped, website: "https://koop.example" })).status).toBe(202);
  expect(await keptOf(trapped)).toEqual([]);
  const email = newReader();
  expect(answerCode(await askFor({ ...wish, email: "lies@" }))).toBe("400 invalid_input");
  expect(answerCode(await askFor({ ...wish, email, sentence: "999" }))).toBe("400 invalid_input");
  expect(answerCode(await askFor({ ...wish, email, proof: "geen" }))).toBe("400 letter_proof_wrong");
  expect(answerCode(await askFor({ kind: "back_in_stock", variant_id: "variant_geen", email }))).toBe(
    "409 not_for_sale",
  );
  expect(answerCode(await linkPage("confirmation", "mcon_x.zzz.geen"))).toBe("404 not_found");
  expect(answerCode(await linkPage("stop", "mcon_x.newsletter.geen"))).toBe("404 not_found");
  expect((await oneClick("https://x.example/api/unsubscribe/mcon_x.newsletter.geen")).status).toBe(404);
  // A browser without script has neither key nor proof.
  const plain = newReader();
  expect((await store("POST", "/mail-consents", { ...wish, sentence: "1", email: plain })).status).toBe(202);
  expect((await mailTo(plain, "Bevestig: mail me")).text).toContain("/bevestigen/");
});

test("erasing a person erases what was asked for, with its proof", async () => {
  const email = newReader();
  const { confirm } = await asked(email);
  await pressed("confirmation", confirm);
  expect(await admin("POST", "/personal-data/erase", { email })).toMatchObject({
    status: 200,
    body: { erased: { mailConsents: 1 } },
  });
  expect(await keptOf(email)).toEqual([]);
});
