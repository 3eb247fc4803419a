import { stringify } from "yaml";
import type { ImportedDocument } from "./imported";

/** A text with its facts above it, as the shop's own articles are written; what is not known is left out. */
export function asFile(document: ImportedDocument): string {
  const { categories, tags, oldPaths, sources } = document;
  const facts = {
    title: document.title,
    slug: document.slug,
    summary: document.summary,
    theme: categories[0],
    categories: categories.length > 1 ? categories : null,
    tags,
    author: document.author,
    published: document.published,
    updated: document.updated,
    status: document.status,
    redirect_from: oldPaths,
    sources,
  };
  const known = Object.entries(facts).filter(([, value]) =>
    Array.isArray(value) ? value.length > 0 : value,
  );
  return `---\n${stringify(Object.fromEntries(known), { lineWidth: 0 })}---\n\n${document.markdown}`;
}
