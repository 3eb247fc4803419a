import { expect, test } from "@jest/globals";
import { adminArticle } from "backend/contracts/admin-article";
import { refusal } from "backend/contracts/refusal";
import { z } from "zod";
import { draftArticle } from "../support/draft-article";
import { get } from "../support/raw";
import { shopUnderTest } from "../support/run-file";
import { admin } from "../support/store";

test("a text that would cost minutes is refused, and others are answered meanwhile", async () => {
  const saved = admin("POST", "/articles", draftArticle("sterretjes", "_*".repeat(40_000)));
  let answered = 0;
  let done = false;
  void saved.then(() => (done = true));
  while (!done) {
    expect((await get(`${shopUnderTest().backend}/health`, {})).status).toBe(200);
    answered += 1;
  }
  const { status, body } = await saved;
  expect(status).toBe(400);
  expect(refusal.parse(body)).toMatchObject({ code: "text_too_complex", fields: { markdown: "invalid" } });
  expect(answered).toBeGreaterThan(10);
});

test("a text of the greatest size is accepted, also when it has to be written with escapes", async () => {
  const line = "Een zin over bouillon, met **vet** en een “citaat” erin, en nog een paar woorden.\n";
  const text = `${line.repeat(50)}\n`.repeat(60).slice(0, 199_000);
  const made = await admin("POST", "/articles", draftArticle(`lang-${Date.now()}`, text));
  expect(made.status).toBe(201);
  expect(z.object({ article: adminArticle }).parse(made.body).article.markdown).toBe(text);
  const longer = await admin("POST", "/articles", draftArticle("te-lang", "x".repeat(200_001)));
  expect(refusal.parse(longer.body).fields).toEqual({ markdown: "too_long" });
});
