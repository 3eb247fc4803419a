import type { DraftFields } from "../../contracts/article-draft";
import { wordsIn } from "../../modules/editorial/ingredients";
import type { ParsedText } from "../../modules/editorial/markdown";
import type { NamedNode } from "../../modules/editorial/named-node";
import type { ClaimRecord, ClaimText } from "../../shared/claims/claim-record";
import { ingredientField, shownLines } from "../../shared/shown-lines";
import { textFields } from "./text-fields";

/** An article's words, as the editor and the table have them. */
export type ArticleWords = Omit<DraftFields, "picture"> & {
  picture: unknown;
};

/** All that an article says, with its text as it was parsed. */
export function articleClaims(article: ArticleWords, parsed: ParsedText): ClaimRecord {
  const { title, slug, summary, theme, author, picture, seo_title, seo_description, sources } = article;
  const alt: unknown = picture && typeof picture === "object" ? Reflect.get(picture, "alt") : null;
  const fields = { title, slug, summary, theme, author, seo_title, seo_description, sources };
  const inText = embeddedIn(parsed.body);
  return {
    kind: "article",
    texts: [
      ...textFields(fields),
      ...textFields({ picture: { alt } }),
      { field: "markdown", words: parsed.text },
      ...inText.texts,
      ...ingredientsOf(parsed),
    ],
    products: parsed.mentions.map(({ handle }) => handle),
    links: inText.links,
  };
}

/** Descriptions and titles in a text, and where its links lead. */
export function embeddedIn(body: readonly NamedNode[]): { texts: ClaimText[]; links: string[] } {
  const found: { texts: ClaimText[]; links: string[] } = { texts: [], links: [] };
  for (const node of body) {
    if (node.type === "element") {
      const { href, alt, title } = node.properties;
      // A footnote leads within the page.
      if (typeof href === "string" && !href.startsWith("#")) found.links.push(href);
      for (const words of [alt, title])
        if (typeof words === "string" && words !== "") found.texts.push({ field: "markdown.alt", words });
    }
    if (node.type === "text" || node.type === "product-card") continue;
    const inner = embeddedIn(
      node.type === "recipe" ? node.ingredients.flatMap(({ children }) => children) : node.children,
    );
    found.texts.push(...inner.texts);
    found.links.push(...inner.links);
  }
  return found;
}

/** What pages show of the lines of recipes beside what the text says. */
export function ingredientsOf({ body, text }: Pick<ParsedText, "body" | "text">): ClaimText[] {
  const typed = text.split("\n");
  const lines = body.flatMap((node) => (node.type === "recipe" ? node.ingredients : []));
  return lines
    .flatMap(({ written, children }) => {
      const [start] = children;
      const first = start?.type === "text" ? start.value : "";
      return shownLines({ written, first, others: wordsIn(children).slice(first.length), typed });
    })
    .map((words) => ({ field: ingredientField, words }));
}
