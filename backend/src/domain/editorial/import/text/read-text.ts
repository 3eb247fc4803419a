import { articleOfTree } from "../article-of-tree";
import { dayIn } from "../files/dates";
import { noFacts, type Facts } from "../imported";
import type { Notes } from "../notes";
import { textTree } from "./text-tree";

const labelled =
  /^(titel|title|onderwerp|datum|date|gepubliceerd|auteur|author|door|samenvatting|categorie|thema|trefwoorden|tags|slug|status)\s*:\s*(.+)$/i;

/** A plain text. Lines such as "Titel: …" and "Datum: …" above it are facts. */
export function readPlainText(source: string, notes: Notes) {
  const { facts, rest } = labelledFacts(source);
  const article = articleOfTree(textTree(rest), notes, {
    page: false,
    title: facts.title,
    guessTitle: facts.title === "",
  });
  return { ...article, facts: { ...facts, title: facts.title || (article.title ?? "") } };
}

function labelledFacts(source: string): { facts: Facts; rest: string } {
  const facts: Facts = { ...noFacts };
  const lines = source.trimStart().split("\n");
  const said: [string, string][] = [];
  while (said.length < lines.length) {
    const [, name = "", value = ""] = labelled.exec(lines[said.length]?.trim() ?? "") ?? [];
    if (name === "") break;
    said.push([name.toLowerCase(), value.trim()]);
  }
  // A single "Titel: …" may begin a text; two such lines, or one with a gap below, are a head.
  if (said.length === 0 || (said.length === 1 && (lines[1]?.trim() ?? "") !== ""))
    return { facts, rest: source };
  for (const [name, value] of said) {
    if (/^(titel|title|onderwerp)$/.test(name)) facts.title = value;
    else if (/^(datum|date|gepubliceerd)$/.test(name)) facts.published = dayIn(value);
    else if (/^(auteur|author|door)$/.test(name)) facts.author = value;
    else if (name === "samenvatting") facts.summary = value;
    else if (/^(categorie|thema)$/.test(name)) facts.categories = value.split(/\s*,\s*/);
    else if (/^(trefwoorden|tags)$/.test(name)) facts.tags = value.split(/\s*,\s*/);
    else if (name === "slug") facts.slug = value;
  }
  return { facts, rest: lines.slice(said.length).join("\n") };
}
