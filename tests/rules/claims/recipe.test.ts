import { describe, expect, test } from "@jest/globals";
import { openText } from "../../../backend/src/admin/article-editor/markdown/document";
import { placedClaims } from "../../../backend/src/admin/article-editor/claims/placed-claims";
import { ofArticle, sold } from "./sold-here";

const recipe = (...lines: string[]) => `:::recept{porties="2"}\n${lines.join("\n")}\n:::`;
const briefly = ({ field, category }: { field: string; category: string }) => `${field} ${category}`;
/** What the server finds. */
const byServer = (text: string) => ofArticle(text).map(briefly);
/** What the editor finds. */
const byEditor = (text: string) =>
  placedClaims({ kind: "article", texts: [] }, openText(text).doc, sold).map(briefly);

describe("a line of a recipe is judged as readers see it", () => {
  test.each([
    ["its word for more", "- deto(x) thee"],
    ["behind an amount", "- 2 deto(x) thee"],
    ["with words in italics behind", "- 2 deto(x) *thee*"],
    ["in a list within", "- thee\n  - 2 deto(x) thee"],
  ])("%s", (_, line) => {
    for (const claims of [byServer(recipe(line)), byEditor(recipe(line))])
      expect(claims).toContain("markdown.ingredient health");
  });

  test("two paragraphs of it are one line", () => {
    const text = recipe("- 20 g collageen, helpt", "", "  tegen artrose");
    for (const claims of [byServer(text), byEditor(text)])
      expect(claims).toContain("markdown.ingredient medical");
  });

  test("what the text says so is found there, once", () => {
    const text = recipe("- 20 g collageen tegen artrose", "- 2 sjalot(ten), fijn", "- zout\\", "  peper");
    for (const claims of [byServer(text), byEditor(text)]) expect(claims).toEqual(["markdown medical"]);
  });
});
