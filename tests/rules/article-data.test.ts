import { expect, test } from "@jest/globals";
import type { Article } from "backend/contracts/article";
import { articleData } from "storefront/articles/article-data";

const article: Article = {
  id: "art_1",
  slug: "een-etiket-lezen",
  title: "Een etiket lezen",
  summary: "Wat er staat.",
  theme: "Keuken",
  minutes: 4,
  publishedAt: "2026-11-01T08:00:00.000Z",
  updatedAt: "2026-11-02T08:00:00.000Z",
  picture: {
    alt: "Een etiket",
    ground: null,
    width: 4,
    height: 3,
    sources: [{ format: "avif", width: 4, path: "etiket.avif" }],
  },
  productCount: 0,
  recipe: false,
  author: "Liesbet Vandamme",
  authorPage: "over-mij",
  body: [],
  products: {},
  sources: [],
  next: [],
  seo: { title: "Een etiket lezen", description: "Wat er staat." },
};

test("an article leads to the page about its author: of the owner that about her, of nobody when there is none", () => {
  expect(articleData(article).author).toMatchObject({ url: expect.stringMatching(/\/over-mij$/) });
  expect(articleData({ ...article, authorPage: "jan-peeters" }).author).toMatchObject({
    url: expect.stringMatching(/\/auteur\/jan-peeters$/),
  });
  expect(articleData({ ...article, authorPage: null }).author).toEqual({
    "@type": "Person",
    name: "Liesbet Vandamme",
  });
});
