/** An article as the owner first saves it: without a picture. */
export const draftArticle = (slug: string, markdown: string) => ({
  slug,
  title: "Een proef",
  summary: "Om te zien of het werkt.",
  theme: "Keuken",
  markdown,
  author: "Test",
  seo_title: "Een proef",
  seo_description: "Om te zien of het werkt.",
});
