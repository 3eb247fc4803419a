import { describe, expect, test } from "@jest/globals";
import { importAnswer } from "backend/contracts/article-import";
import { z } from "zod";
import { articleWords } from "../../backend/src/admin/article-editor/article-fields";
import { faultTests, slow } from "../support/after-fault";
import { rows } from "../support/database";
import { eventually } from "../support/eventually";
import { convertedText } from "../support/imported-text";
import { anArticle, ownersArticle, readersText } from "../support/published-article";
import { admin } from "../support/store";
import { turn } from "../support/switch";
import { whereTo } from "../support/where-to";
import { wordpressExport } from "../support/wordpress-export";

faultTests();

const one = z.object({ one: z.number() });
/** Calls a killed process does not answer. */
const unanswered = () => null;
const isThere = async (sql: string, values: (string | number)[]) => (await rows(one, sql, values)).length > 0;

/** Asks for something, and kills the backend once `moment` has come. */
async function killed(asking: () => Promise<unknown>, moment: () => Promise<boolean>): Promise<void> {
  const answer = asking().catch(unanswered);
  await eventually(moment, 10_000, 1);
  await turn("backend", "kill");
  await answer;
  await turn("backend", "start");
}

let made = 0;
const name = () => `${Date.now()}-${(made += 1)}`;

describe("the backend is killed while a text is imported", () => {
  const moments: Record<string, (slug: string) => Promise<boolean>> = {
    "it was asked for": async () => true,
    "the draft is there": (slug) => isThere("select 1 as one from article where slug = $1", [slug]),
  };

  test.each(Object.entries(moments))(
    "when %s: there is a whole draft or none, and the same command again ends it",
    async (_, moment) => {
      const slug = `gedood-${name()}`;
      const post = {
        id: Date.now(),
        title: `Gedood ${slug}`,
        slug,
        content: "<p>Met ::tekst en <b>vet</b>.</p>",
      };
      const { text } = await convertedText(wordpressExport([post]));
      const importing = () => admin("POST", "/article-imports", text);
      await killed(importing, () => moment(slug));
      const count = async () => ({
        drafts: await rows(one, "select 1 as one from article where slug like $1", [`${slug}%`]),
        notes: await rows(one, "select 1 as one from imported_text where source = $1", [text.source]),
      });
      // A draft that does not know where it came from would be made twice.
      const half = await count();
      expect(half.notes).toHaveLength(half.drafts.length);

      const again = importAnswer.parse((await importing()).body);
      expect(again).toMatchObject({ slug, outcome: half.drafts.length > 0 ? "unchanged" : "created" });
      expect(await count()).toEqual({ drafts: [{ one: 1 }], notes: [{ one: 1 }] });
      expect((await ownersArticle(again.id)).markdown).toBe(text.markdown);
      expect(await isThere("select 1 as one from known_address where path = $1", [`/2019/04/${slug}`])).toBe(
        true,
      );
    },
    slow,
  );
});

describe("the backend is killed while an article gets another address", () => {
  const moments: Record<string, (slug: string) => Promise<boolean>> = {
    "it was asked for": async () => true,
    "the address is another": (slug) => isThere("select 1 as one from article where slug = $1", [slug]),
  };

  test.each(Object.entries(moments))(
    "when %s: it is at the old or the new one, and the same command again ends it",
    async (_, moment) => {
      const article = await anArticle("Wat er staat.");
      const known = (slug: string) =>
        isThere("select 1 as one from known_address where path = $1", [`/artikels/${slug}`]);
      await eventually(() => known(article.slug), 10_000);
      const slug = `verhuisd-${name()}`;
      const renaming = () => {
        const { sources, picture } = article;
        const words = { ...articleWords(article), slug, sources, picture };
        return admin("POST", "/articles", { ...words, id: article.id });
      };
      await killed(renaming, () => moment(slug));
      const now = (await ownersArticle(article.id)).slug;
      expect([article.slug, slug]).toContain(now);
      expect(await readersText(now)).toContain("Wat er staat.");

      expect((await renaming()).status).toBe(200);
      expect(await readersText(slug)).toContain("Wat er staat.");
      await eventually(async () => {
        const old = await whereTo(`/artikels/${article.slug}`);
        return old.state === "moved" && old.to === `/artikels/${slug}`;
      });
      await admin("POST", `/articles/${article.id}/status`, { status: "draft" });
    },
    slow,
  );
});
