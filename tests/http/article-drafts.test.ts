import { describe, expect, test } from "@jest/globals";
import { refusal } from "backend/contracts/refusal";
import { z } from "zod";
import { rows } from "../support/database";
import { eventually } from "../support/eventually";
import { anArticle, ownersArticle, readersText, savedDraft, saveDraft } from "../support/published-article";
import { admin } from "../support/store";

const publish = (id: string, draft: string) =>
  admin("POST", `/articles/${id}/status`, { status: "published", draft });
const versionsOf = async (id: string) =>
  z.object({ versions: z.array(z.unknown()) }).parse((await admin("GET", `/articles/${id}/versions`)).body)
    .versions;

describe("work in progress on a published article", () => {
  test("is saved again and again, and readers see none of it", async () => {
    const article = await anArticle("Het oude woord.");
    const first = await savedDraft(article, null, { markdown: "Het nieuwe" });
    const second = await savedDraft(article, first.etag, { markdown: "Het nieuwe woord." });
    expect(second.etag).not.toBe(first.etag);
    const now = await ownersArticle(article.id);
    expect(now).toMatchObject({ markdown: "Het oude woord.", version: article.version, hasDraft: true });
    expect(now.updatedAt).toBe(article.updatedAt);
    expect(now.draft?.fields.markdown).toBe("Het nieuwe woord.");
    expect(await readersText(article.slug)).toContain("Het oude woord.");
  });

  test("becomes what readers see in one command, which again changes nothing more", async () => {
    const article = await anArticle("Het oude woord.");
    const { etag } = await savedDraft(article, null, { markdown: "Het nieuwe woord.", title: "Anders" });
    const before = await versionsOf(article.id);
    for (let times = 0; times < 2; times += 1) {
      expect((await publish(article.id, etag)).status).toBe(200);
      const now = await ownersArticle(article.id);
      expect(now).toMatchObject({ title: "Anders", version: article.version + 1, hasDraft: false });
      expect(await versionsOf(article.id)).toHaveLength(before.length + 1);
    }
    expect(await readersText(article.slug)).toContain("Het nieuwe woord.");
  });

  test("that is not complete is kept, and not published", async () => {
    const article = await anArticle("Een tekst.");
    const { etag } = await savedDraft(article, null, { title: "", slug: "Geen Adres" });
    const { status, body } = await publish(article.id, etag);
    expect(status).toBe(400);
    expect(Object.keys(refusal.parse(body).fields ?? {}).sort()).toEqual(["slug", "title"]);
    expect((await ownersArticle(article.id)).draft?.etag).toBe(etag);
    const other = await anArticle("Een andere.");
    const same = await savedDraft(article, etag, { slug: other.slug });
    expect(refusal.parse((await publish(article.id, same.etag)).body).fields).toEqual({ slug: "invalid" });
  });

  test("is thrown away on request, and the article stays as it was", async () => {
    const article = await anArticle("Een tekst.");
    const { etag } = await savedDraft(article, null, { markdown: "Weg." });
    expect((await admin("DELETE", `/articles/${article.id}/draft?etag=x`)).status).toBe(409);
    for (let times = 0; times < 2; times += 1)
      expect((await admin("DELETE", `/articles/${article.id}/draft?etag=${etag}`)).status).toBe(204);
    expect(await ownersArticle(article.id)).toMatchObject({ markdown: "Een tekst.", draft: null });
  });

  test("names its products, once it is published, also in a draft that was never seen", async () => {
    const article = await anArticle("Een tekst.", "draft");
    const { etag } = await savedDraft(article, null, { markdown: '::product{handle="gelatine"}' });
    await publish(article.id, etag);
    expect((await ownersArticle(article.id)).products.map(({ handle }) => handle)).toEqual(["gelatine"]);
  });
});

describe("of two who edit", () => {
  test("nobody overwrites the other: only who knows the newest state may save", async () => {
    const article = await anArticle("Een.");
    const first = await savedDraft(article, null, { markdown: "Twee." });
    const second = await savedDraft(article, first.etag, { markdown: "Drie." });
    for (const etag of [null, first.etag, "adr_x:1", "onzin"]) {
      const { status, body } = await saveDraft(article, etag, { markdown: "Vier." });
      expect([status, refusal.parse(body).code]).toEqual([409, "article_changed"]);
    }
    expect((await publish(article.id, first.etag)).status).toBe(409);
    expect((await ownersArticle(article.id)).draft).toMatchObject({
      etag: second.etag,
      fields: { markdown: "Drie." },
    });
  });

  test("at once, one wins", async () => {
    const article = await anArticle("Een.");
    const words = ["a", "b", "c", "d", "e"];
    const all = await Promise.all(words.map((markdown) => saveDraft(article, null, { markdown })));
    expect(all.map(({ status }) => status).sort()).toEqual([200, 409, 409, 409, 409]);
  });

  test("the same words sent again, because no answer came, are no conflict", async () => {
    const article = await anArticle("Een.");
    const first = await savedDraft(article, null, { markdown: "Twee." });
    expect((await savedDraft(article, null, { markdown: "Twee." })).etag).toBe(first.etag);
  });

  test("a draft of an article that was changed meanwhile is neither saved nor published over it", async () => {
    const article = await anArticle("Een.");
    const { etag } = await savedDraft(article, null, { markdown: "Twee." });
    const input = { ...(await savedFields(article.id)), markdown: "Drie." };
    expect((await admin("POST", "/articles", input)).status).toBe(200);
    expect((await saveDraft(article, etag, { markdown: "Vier." })).status).toBe(409);
    expect((await publish(article.id, etag)).status).toBe(409);
    expect(await readersText(article.slug)).toContain("Drie.");
  });
});

const savedFields = async (id: string) => {
  const { draft } = await ownersArticle(id);
  return { ...draft?.fields, id };
};

/** Makes PostgreSQL refuse to write to a table while `during` runs. */
async function refusing(table: string, when: string, during: () => Promise<void>): Promise<void> {
  const refuse = "begin raise exception 'refused'; end";
  await rows(
    z.unknown(),
    `create or replace function refuse_it() returns trigger as $$ ${refuse} $$ language plpgsql`,
  );
  await rows(
    z.unknown(),
    `create trigger refuse_it before insert on ${table} for each row when (${when}) execute function refuse_it()`,
  );
  try {
    await during();
  } finally {
    await rows(z.unknown(), `drop trigger refuse_it on ${table}`);
  }
}

describe("a failure in the middle of publishing leaves nothing half", () => {
  test.each([
    ["within the transaction", "article_version", "new.article_id = 'ID'"],
    ["after it", "editorial_article_product_product", "new.article_id = 'ID'"],
  ])("%s, and the same command ends it", async (_, table, when) => {
    const article = await anArticle("Oud.");
    const { etag } = await savedDraft(article, null, { markdown: 'Nieuw.\n\n::product{handle="gelatine"}' });
    const before = await versionsOf(article.id);
    await refusing(table, when.replace("ID", article.id), async () => {
      expect((await publish(article.id, etag)).status).toBe(500);
    });
    const now = await ownersArticle(article.id);
    expect(now).toMatchObject({ markdown: "Oud.", version: article.version, draft: { etag } });
    expect(await versionsOf(article.id)).toEqual(before);
    expect(await readersText(article.slug)).toContain("Oud.");
    expect((await publish(article.id, etag)).status).toBe(200);
    expect(await readersText(article.slug)).toContain("Nieuw.");
    expect((await ownersArticle(article.id)).products).toHaveLength(1);
  });
});

test("a plan shows what was planned: what she changes after it stays a draft until she saves it", async () => {
  const article = await anArticle("Gepland.", "draft");
  const soon = new Date(Date.now() + 3_600_000).toISOString();
  await admin("POST", `/articles/${article.id}/status`, { status: "scheduled", published_at: soon });
  const { etag } = await savedDraft(article, null, { markdown: "Nog niet af" });
  await rows(
    z.unknown(),
    "update article set published_at = now() - interval '1 second' where id = $1 returning id",
    [article.id],
  );
  await eventually(async () => (await readersText(article.slug)) !== null, 90_000);
  expect(await readersText(article.slug)).toContain("Gepland.");
  expect((await ownersArticle(article.id)).draft?.etag).toBe(etag);
  expect((await publish(article.id, etag)).status).toBe(200);
  expect(await readersText(article.slug)).toContain("Nog niet af");
}, 120_000);
