import { describe, expect, test } from "@jest/globals";
import { searchResult } from "backend/contracts/article";
import { z } from "zod";
import { faultTests, slow } from "../support/after-fault";
import { rows } from "../support/database";
import { eventually } from "../support/eventually";
import { anArticle, ownersArticle, readersText, savedDraft, saveDraft } from "../support/published-article";
import { admin, store } from "../support/store";
import { turn } from "../support/switch";

faultTests();

const one = z.object({ one: z.number() });
/** Calls a killed process does not answer. */
const unanswered = () => null;

/** What can be seen of a publication from outside, in the order in which it happens. */
const moments: Record<string, (id: string, version: number) => Promise<boolean>> = {
  "it was asked for": async () => true,
  "the article is another": async (id, version) =>
    (await rows(one, "select 1 as one from article where id = $1 and version > $2", [id, version])).length >
    0,
};

let made = 0;
/** A published article with a draft that names a product, and with a word that only the draft has. */
async function drafted() {
  const word = `zonnekom${["een", "twee", "drie", "vier", "vijf"][(made += 1)] ?? made}`;
  const article = await anArticle("Oud.");
  const markdown = `${word}\n\n::product{handle="gelatine"}`;
  const { etag } = await savedDraft(article, null, { markdown });
  return { article, word, markdown, etag };
}

type Drafted = Awaited<ReturnType<typeof drafted>>;

/** Publishes, and kills the backend at a moment; afterwards the article is wholly the old or wholly the new one. */
async function killed({ article, markdown, etag }: Drafted, moment: keyof typeof moments): Promise<void> {
  const publishing = admin("POST", `/articles/${article.id}/status`, {
    status: "published",
    draft: etag,
  }).catch(unanswered);
  await eventually(() => moments[moment]?.(article.id, article.version) ?? Promise.resolve(false), 10_000, 1);
  await turn("backend", "kill");
  await publishing;
  await turn("backend", "start");
  const now = await ownersArticle(article.id);
  const isNew = now.markdown === markdown;
  expect(now).toMatchObject(
    isNew
      ? { version: article.version + 1, draft: null }
      : { version: article.version, markdown: "Oud.", draft: { etag } },
  );
}

/** What readers get, its products and the search have the new words. */
async function isFollowed({ article, word }: Drafted, patience: number): Promise<void> {
  await eventually(async () => {
    const { articles } = searchResult.parse((await store("GET", `/search?q=${word}`)).body);
    return articles.some(({ id }) => id === article.id);
  }, patience);
  expect(await readersText(article.slug)).toContain(word);
  expect((await ownersArticle(article.id)).products).toHaveLength(1);
}

describe("the backend is killed while an article is published", () => {
  test.each(Object.keys(moments))(
    "when %s: nothing is half, and the same command ends it",
    async (moment) => {
      const each = await drafted();
      await killed(each, moment);
      const again = await admin("POST", `/articles/${each.article.id}/status`, {
        status: "published",
        draft: each.etag,
      });
      expect(again.status).toBe(200);
      await isFollowed(each, 90_000);
    },
    slow,
  );

  test(
    "once it is stored: links and search follow without anybody's doing",
    async () => {
      const each = await drafted();
      await killed(each, "the article is another");
      expect(await readersText(each.article.slug)).toContain(each.word);
      // As if a minute had passed.
      await rows(
        z.unknown(),
        "update article set updated_at = now() - interval '2 minutes' where id = $1 returning id",
        [each.article.id],
      );
      await isFollowed(each, 90_000);
    },
    slow,
  );
});

test(
  "the backend is killed while a draft is saved: the draft is the old or the new one, and saving again ends it",
  async () => {
    const article = await anArticle("Oud.");
    const { etag } = await savedDraft(article, null, { markdown: "Een." });
    const saving = saveDraft(article, etag, { markdown: "Twee." }).catch(unanswered);
    await turn("backend", "kill");
    await saving;
    await turn("backend", "start");
    expect(["Een.", "Twee."]).toContain((await ownersArticle(article.id)).draft?.fields.markdown);
    expect((await savedDraft(article, etag, { markdown: "Twee." })).fields.markdown).toBe("Twee.");
    expect(await readersText(article.slug)).toContain("Oud.");
  },
  slow,
);
