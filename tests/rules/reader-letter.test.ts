import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { readerLetter } from "../../backend/src/contracts/reader-letter";
import { previewToken } from "../../backend/src/domain/editorial/preview-token";
import { formKeyOf, newForm, readFormKey } from "../../backend/src/domain/reader-letters/form-key";
import { challengeFor, proofVerdict } from "../../backend/src/domain/reader-letters/proof";
import { letterMayBecome } from "../../backend/src/domain/reader-letters/states";
import { linksIn, verdictOn } from "../../backend/src/domain/reader-letters/traps";
import { noDraft } from "../../storefront/letters/form-values";
import { packed, unpacked } from "../../storefront/letters/packed-draft";
import { solution } from "../../storefront/shop/proof-of-work";

const secret = "secret";
const now = new Date("2026-12-01T12:00:00Z");
const before = (milliseconds: number) => new Date(now.getTime() - milliseconds);

test("the key of a form names it and its moment; one that was changed or is for something else is none", () => {
  const form = newForm(now);
  const key = formKeyOf(secret, form);
  expect(readFormKey(secret, key)).toEqual(form);
  expect(readFormKey("another", key)).toBeNull();
  const [id = "", made = "", mark = ""] = key.split(".");
  const preview = previewToken(secret, { articleId: id, expiresAt: now });
  for (const forged of [`x${id}.${made}.${mark}`, `${id}.0.${mark}`, `${id}.${made}`, "", preview])
    expect(readFormKey(secret, forged)).toBeNull();
});

describe("of a letter", () => {
  const plain = { text: "Dag Liesbet, een vraag.", trap: "", proven: false, madeAt: before(60_000), now };
  const links = (count: number) => "zie https://voorbeeld.be/a ".repeat(count);
  test.each([
    ["that a person wrote without script", {}, "take"],
    ["sent within three seconds of its form", { madeAt: before(2_999) }, "letter_too_fast"],
    ["sent at once, with the proof", { madeAt: before(10), proven: true }, "take"],
    ["whose form was made a day ago", { madeAt: before(86_400_001), proven: true }, "letter_form_expired"],
    ["whose form is of a later moment", { madeAt: before(-1), proven: true }, "letter_form_expired"],
    ["that fills in the trap", { trap: "https://spam.example", proven: true }, "spam"],
    ["with two links", { text: links(2) }, "take"],
    ["with three links and no proof", { text: links(3) }, "letter_too_many_links"],
    ["with ten links and the proof", { text: links(10), proven: true }, "take"],
    ["with eleven links and the proof", { text: links(11), proven: true }, "letter_too_many_links"],
  ] as const)("%s: what is done", (_, change, verdict) => {
    expect(verdictOn({ ...plain, ...change })).toBe(verdict);
  });
});

test("links are counted as programs write them, and a sentence without one has none", () => {
  expect(linksIn("Ik kook drie uur op www.vuur. En 1:30 daarna; https is veilig.")).toBe(1);
  expect(linksIn("[url=http://a.example]x[/url] <a href=b>")).toBe(3);
  expect(linksIn("Dag, hoe lang bewaart bouillon?")).toBe(0);
});

describe("the challenge of a form", () => {
  const until = new Date(Date.now() + 60_000);
  const sent = (proof: unknown) => Buffer.from(JSON.stringify(proof)).toString("base64");

  test("is solved by the storefront's script, for that form alone", async () => {
    const challenge = await challengeFor(secret, { formId: "form1", until });
    const proof = sent({ challenge, solution: await solution(challenge) });
    expect(await proofVerdict(secret, "form1", proof)).toBe("solved");
    expect(await proofVerdict(secret, "form2", proof)).toBe("wrong");
    expect(await proofVerdict("another", "form1", proof)).toBe("wrong");
  });

  test("has an end, and neither a guess nor an easier challenge is a solution", async () => {
    const challenge = await challengeFor(secret, { formId: "form1", until });
    const guess = { counter: 1, derivedKey: challenge.parameters.keyPrefix.padEnd(64, "0") };
    expect(await proofVerdict(secret, "form1", sent({ challenge, solution: guess }))).toBe("wrong");
    const parameters = { ...challenge.parameters, keyPrefix: "0", cost: 1 };
    const easier = { parameters, signature: challenge.signature };
    expect(await proofVerdict(secret, "form1", sent({ challenge: easier, solution: guess }))).toBe("wrong");
    const past = await challengeFor(secret, { formId: "form1", until: new Date(Date.now() - 2_000) });
    expect(await proofVerdict(secret, "form1", sent({ challenge: past, solution: guess }))).toBe("expired");
    for (const junk of ["", "geen json", sent(null), sent({ challenge, solution: { counter: -1 } })])
      expect(await proofVerdict(secret, "form1", junk)).toBe("wrong");
  });
});

test("a text is stored as it was typed, with the line ends and without the signs that nobody sees", () => {
  const letter = { name: "Lies", email: "lies@example.be", about: "contact", form_key: "a".repeat(20) };
  const text = (typed: string) => readerLetter.safeParse({ ...letter, text: typed });
  expect(text(" Dag Liesbet,\r\n\r\nhoe lang?\u0000 \u{1F372}\n").data?.text).toBe(
    "Dag Liesbet,\n\nhoe lang? \u{1F372}",
  );
  expect(text("x".repeat(5_000)).data?.text).toHaveLength(5_000);
  for (const [typed, code] of [
    ["x".repeat(5_001), "too_big"],
    ["te kort", "too_small"],
    [" ".repeat(50), "too_small"],
    [`half een teken: \ud83c`, "invalid_format"],
  ])
    expect(text(typed ?? "").error?.issues[0]).toMatchObject({ path: ["text"], code });
  expect(readerLetter.safeParse({ ...letter, text: "x".repeat(20), name: "x".repeat(101) }).success).toBe(
    false,
  );
});

test("what was typed comes back from the cookies whole, and each cookie is one that browsers keep", () => {
  const draft = (text: string) => ({ ...noDraft, values: { name: "Lies", email: "a@b.be", text } });
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", maxLength: 1_000 }), (text) => {
      expect(unpacked(packed(draft(text)))).toEqual(draft(text));
    }),
  );
  const long = draft("Gisteren trok ik acht uur bouillon van mergpijp, wortel en selder. ".repeat(200));
  expect(unpacked(packed(long))).toEqual(long);
  expect(packed(long).every((part) => part.length <= 3_500)).toBe(true);
});

test("a text that no cookie holds is left out with the code that says where it still is; a forged cookie is none", () => {
  const noise = Array.from({ length: 20_000 }, (_, place) =>
    String.fromCodePoint(0x4e00 + ((place * 7_919 + place * place) % 20_000)),
  ).join("");
  const kept = unpacked(packed({ ...noDraft, values: { name: "Lies", text: noise } }));
  expect(kept).toMatchObject({ values: { name: "Lies" }, code: "letter_not_kept" });
  expect(kept.values.text).toBeUndefined();
  for (const forged of [["geen brotli"], ["", "x"], [undefined]]) expect(unpacked(forged)).toEqual(noDraft);
});

test("a letter is answered once, and what was answered is never new again", () => {
  const may = (state: "new" | "answered" | "closed" | "spam", to: typeof state, answered = false) =>
    letterMayBecome({ state, answered }, to);
  expect(may("new", "answered")).toBe(true);
  expect(may("closed", "answered")).toBe(true);
  expect(may("spam", "new")).toBe(true);
  expect(may("spam", "answered")).toBe(false);
  expect(may("answered", "answered", true)).toBe(false);
  expect(may("closed", "answered", true)).toBe(false);
  expect(may("closed", "new", true)).toBe(false);
  expect(may("answered", "closed", true)).toBe(true);
});
