import matter from "gray-matter";
import { parse } from "yaml";

/** A Markdown file of the catalogue, its front matter checked. */
export interface MarkdownFile<T> {
  /** As said in a fault: articles/collageen-kiezen.md */
  file: string;
  slug: string;
  front: T;
  body: string;
}

/** YAML 1.2, as the other files: gray-matter's own is 1.1, in which a day is a Date. It would also run `---js`. */
const engines = {
  yaml: (text: string): object => parse(text),
  javascript: (): object => {
    throw new Error("front matter must be YAML");
  },
};

/** Front matter, not yet checked, and body of a Markdown text. @throws when it has none, or it is no YAML */
export function splitFrontMatter(text: string): { front: unknown; body: string } {
  const { data, content, matter: written } = matter(text, { engines });
  if (!written?.trim()) throw new Error("has no front matter between --- lines");
  return { front: data, body: content };
}
