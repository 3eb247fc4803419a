import type { ParsedText } from "../../modules/editorial/markdown";
import type { ClaimRecord } from "../../shared/claims/claim-record";
import { introFacts, withFacts } from "../editorial/page-facts-in-place";
import type { PageFacts } from "../shop/page-facts";
import { embeddedIn, ingredientsOf } from "./article-words";
import type { HomePage } from "../../contracts/home-page";
import { textFields } from "./text-fields";

/** A page's words, as its file and the table have them. */
export interface PageWords {
  slug: string;
  title: string;
  intro: string;
  seo_title: string;
  seo_description: string;
}

/** All that a page of the shop says. @param parsed its text, with the shop's facts in place */
export function pageClaims(
  { slug, title, intro, seo_title, seo_description }: PageWords,
  facts: PageFacts,
  parsed: ParsedText,
): ClaimRecord {
  const { texts, links } = embeddedIn(parsed.body);
  const fields = { title, slug, intro: withFacts(intro, introFacts(facts)), seo_title, seo_description };
  return {
    kind: "page",
    texts: [
      ...textFields(fields),
      { field: "markdown", words: parsed.text },
      ...texts,
      ...ingredientsOf(parsed),
    ],
    products: [],
    links,
  };
}

/** The settings of the shop as words: of the home page's picture only what is seen on it, no names of files. */
export function settingsWords<Settings extends { home: HomePage }>({ home, ...settings }: Settings) {
  const { title, text, button, picture } = home;
  return { ...settings, home: { title, text, button, alt: picture?.alt ?? "" } };
}

/** All that the food list says. */
export const foodListClaims = (list: object): ClaimRecord => ({
  kind: "page",
  texts: textFields(list),
  products: [],
  links: [],
});

/** What the page of an author says of them. */
export interface AuthorWords {
  name: string;
  slug: string;
  words: string;
  picture: unknown;
}

/** All that the page of an author says beside their articles. */
export const authorClaims = ({ name, slug, words, picture }: AuthorWords): ClaimRecord => {
  const alt: unknown = picture && typeof picture === "object" ? Reflect.get(picture, "alt") : null;
  return { kind: "page", texts: textFields({ name, slug, words, alt }), products: [], links: [] };
};

/** All that a newsletter says. @param parsed its text */
export function newsletterClaims(subject: string, parsed: ParsedText): ClaimRecord {
  const { texts, links } = embeddedIn(parsed.body);
  return {
    kind: "mail",
    texts: [
      { field: "subject", words: subject },
      { field: "markdown", words: parsed.text },
      ...texts,
      ...ingredientsOf(parsed),
    ],
    products: parsed.mentions.map(({ handle }) => handle),
    links,
  };
}
