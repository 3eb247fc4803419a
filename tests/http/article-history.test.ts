import { describe, expect, test } from "@jest/globals";
import { articleVersions, draftAnswer, editingAnswer, wholeVersion } from "backend/contracts/article-draft";
import { anArticle, ownersArticle, readersText, savedDraft } from "../support/published-article";
import { secondOwner } from "../support/second-owner";
import { shopUnderTest } from "../support/run-file";
import { admin } from "../support/store";

const versionsOf = async (id: string) =>
  articleVersions.parse((await admin("GET", `/articles/${id}/versions`)).body);

describe("versions of an article", () => {
  test("say who saved what and when, newest first, and never change", async () => {
    const article = await anArticle("Een.");
    const { etag } = await savedDraft(article, null, { markdown: "Twee.", title: "De tweede" });
    await admin("POST", `/articles/${article.id}/status`, { status: "published", draft: etag });
    const { versions, count } = await versionsOf(article.id);
    expect(count).toBe(3);
    expect(versions.map(({ status, title }) => [status, title])).toEqual([
      ["published", "De tweede"],
      ["published", article.title],
      ["draft", article.title],
    ]);
    expect(versions.map(({ savedBy }) => savedBy)).toEqual(Array(3).fill("Volle Kom"));
    const times = versions.map(({ savedAt }) => savedAt);
    expect(times).toEqual([...times].sort().reverse());
    const first = await admin("GET", `/articles/${article.id}/versions/${versions[1]?.id}`);
    expect(wholeVersion.parse(first.body).version.fields.markdown).toBe("Een.");
    const other = await anArticle("Anders.");
    expect((await admin("GET", `/articles/${other.id}/versions/${versions[1]?.id}`)).status).toBe(404);
  });

  test("can be put back, as a draft that readers see once it is published", async () => {
    const article = await anArticle("Een.");
    const { etag } = await savedDraft(article, null, { markdown: "Twee." });
    await admin("POST", `/articles/${article.id}/status`, { status: "published", draft: etag });
    const old = (await versionsOf(article.id)).versions[1]?.id ?? "";
    const restore = (known: string | null) =>
      admin("POST", `/articles/${article.id}/versions/${old}/restore`, { etag: known });
    const restored = await restore(null);
    const { draft } = draftAnswer.parse(restored.body);
    expect(draft.fields.markdown).toBe("Een.");
    expect(await readersText(article.slug)).toContain("Twee.");
    const now = await ownersArticle(article.id);
    const edited = await savedDraft(now, draft.etag, { markdown: "Verder gewerkt." });
    expect((await restore(null)).status).toBe(409);
    expect((await ownersArticle(article.id)).draft?.fields.markdown).toBe("Verder gewerkt.");
    const again = draftAnswer.parse((await restore(edited.etag)).body).draft;
    await admin("POST", `/articles/${article.id}/status`, { status: "published", draft: again.etag });
    expect(await readersText(article.slug)).toContain("Een.");
  });
});

test("who edits is named to whoever else has the article open, and no more once they left", async () => {
  const article = await anArticle("Een.");
  const path = `/articles/${article.id}/editing`;
  const say = async (tab: string, state: string) =>
    editingAnswer.parse((await admin("POST", path, { tab, state })).body);
  expect(await say("tab-nummer-een", "watching")).toMatchObject({
    others: [],
    version: article.version,
    etag: null,
  });
  const an = await secondOwner();
  const edits = await fetch(`${shopUnderTest().backend}/admin${path}`, {
    method: "POST",
    headers: { authorization: `Bearer ${an.token}`, "content-type": "application/json" },
    body: JSON.stringify({ tab: "tab-van-an-01", state: "editing" }),
  });
  expect(editingAnswer.parse(await edits.json()).others).toEqual([]);
  expect((await say("tab-nummer-een", "editing")).others).toMatchObject([{ name: "An Tweede", own: false }]);
  expect((await say("tab-nummer-twee", "watching")).others).toMatchObject([
    { name: "An Tweede" },
    { name: "Volle Kom", own: true },
  ]);
  await say("tab-nummer-een", "left");
  expect((await say("tab-nummer-twee", "watching")).others).toHaveLength(1);
  expect((await ownersArticle(article.id)).updatedAt).toBe(article.updatedAt);
});
