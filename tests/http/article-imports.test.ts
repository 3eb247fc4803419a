import { expect, test } from "@jest/globals";
import { importAnswer, importedPicture, type ConvertedText } from "backend/contracts/article-import";
import { refusal } from "backend/contracts/refusal";
import { convertedText } from "../support/imported-text";
import { own, phonePhoto } from "../support/photos";
import { ownersArticle } from "../support/published-article";
import { admin, adminBytes } from "../support/store";
import { oldPicture, wordpressExport } from "../support/wordpress-export";

const stamp = Date.now();
const photo = `botten-${stamp}.jpg`;
const post = {
  id: stamp,
  title: `Een oude post ${stamp}`,
  slug: `oude-post-${stamp}`,
  content: `<!-- wp:paragraph --><p>Met <strong>vette</strong> woorden.</p><!-- /wp:paragraph -->
<!-- wp:image --><figure><img src="${oldPicture(photo)}" alt="Botten"/></figure><!-- /wp:image -->`,
  categories: ["Keuken", "Van alles"],
};
const file = (content = post.content) => wordpressExport([{ ...post, content }], []);

const store = async ({ text }: ConvertedText, stored: Record<string, string>) =>
  importAnswer.parse((await admin("POST", "/article-imports", { ...text, stored })).body);
const codeOf = (body: unknown) => refusal.parse(body).code;

test("a text is shown, its picture goes to the library, it is stored once, and what the owner wrote stays", async () => {
  const before = await convertedText(file());
  expect(before).toMatchObject({
    outcome: "created",
    articleId: null,
    counts: { words: 3, headings: 0, lists: 0, links: 0 },
    pictures: [{ address: oldPicture(photo), alt: "Botten", data: null }],
    unfitting: expect.arrayContaining(["Van alles"]),
  });
  const query = new URLSearchParams({ address: oldPicture(photo), alt: "Botten" });
  const sent = await adminBytes(`/article-imports/pictures?${query}`, await phonePhoto(400, 300, 1, own()));
  const { path } = importedPicture.parse(sent.body);

  const first = await store(before, { [oldPicture(photo)]: path });
  expect(first).toMatchObject({ outcome: "created", slug: post.slug });
  const draft = await ownersArticle(first.id);
  expect(draft).toMatchObject({ status: "draft", publishedAt: expect.stringContaining("2019-04-02") });
  expect(draft.markdown).toBe(`Met **vette** woorden.\n\n![Botten](/media/${path})\n`);

  const again = await convertedText(file());
  expect(again).toMatchObject({ outcome: "unchanged", articleId: first.id, pictures: [] });
  expect(await store(again, {})).toMatchObject({ outcome: "unchanged", id: first.id });
  const changed = await convertedText(file(post.content.replace("vette", "andere")));
  expect(await store(changed, {})).toMatchObject({ outcome: "updated", id: first.id });
  const { markdown } = await ownersArticle(first.id);
  expect(markdown).toBe(`Met **andere** woorden.\n\n![Botten](/media/${path})\n`);
  await admin("POST", `/articles/${first.id}/draft`, {
    etag: null,
    base_version: (await ownersArticle(first.id)).version,
    fields: {
      slug: post.slug,
      title: "Van mij",
      summary: "",
      theme: "",
      markdown: "Mijn woorden.",
      author: "",
      picture: null,
      seo_title: "",
      seo_description: "",
      sources: [],
    },
  });
  expect(await store(again, {})).toMatchObject({ outcome: "edited", id: first.id });
});

test.each([
  ["file_unknown_kind", Buffer.from("MZ\u0001\u0000")],
  ["file_empty", Buffer.alloc(0)],
  ["file_broken_export", Buffer.from('<?xml version="1.0"?><rss><nothing/></rss>')],
])("a file is refused: %s", async (code, bytes) => {
  expect(codeOf((await adminBytes("/article-imports/conversions?name=x.xml", bytes)).body)).toBe(code);
});

test.each([
  "http://127.0.0.1:9000/app",
  "http://[::1]/a.png",
  "http://localhost/a.png",
  "ftp://a.example/a.png",
  "/a.png",
])("a picture is never fetched from %s", async (address) => {
  const answer = await adminBytes(
    `/article-imports/pictures?${new URLSearchParams({ address })}`,
    Buffer.alloc(0),
  );
  expect([answer.status, codeOf(answer.body)]).toEqual([400, "picture_unreachable"]);
});

test("what cannot be an article is refused, and names the field", async () => {
  const { text } = await convertedText(file());
  const answer = await admin("POST", "/article-imports", { ...text, slug: "Niet goed" });
  expect(refusal.parse(answer.body)).toMatchObject({ code: "invalid_input", fields: { slug: "invalid" } });
});
