import type { Root } from "hast";
import { z } from "zod";
import { dayIn } from "../files/dates";
import { noFacts, type Facts } from "../imported";
import { attribute, elementsBelow, labels, textOf, wordsOf } from "../tree/hast";

/** What a page says of its article in its head, in JSON-LD and in marked elements. */
export function pageFacts(root: Root): Facts {
  const meta = metaOf(root);
  const data = linkedData(root);
  const first = (...names: string[]) => names.map((name) => meta.get(name)).find(Boolean) ?? "";
  const timed = elementsBelow(root, "time").find((each) =>
    /datePublished|published|entry-date/i.test(`${attribute(each, "itemProp")} ${labels(each)}`),
  );
  return {
    ...noFacts,
    title: titleOf(root, first("og:title", "twitter:title"), data.headline),
    slug: slugOf(root, first("og:url")),
    summary: first("description", "og:description") || null,
    author: data.author || notAddress(first("author", "article:author", "dc.creator")) || null,
    published:
      dayIn(data.published) ??
      dayIn(
        first(
          "article:published_time",
          "date",
          "dc.date",
          "dcterms.created",
          "pubdate",
          "publishdate",
          "datepublished",
        ),
      ) ??
      dayIn(timed ? attribute(timed, "dateTime") || wordsOf(timed) : "") ??
      markedDay(root),
    updated: dayIn(data.modified) ?? dayIn(first("article:modified_time", "dcterms.modified")),
    categories: [first("article:section")].filter(Boolean),
  };
}

const notAddress = (text: string) => (/^https?:/.test(text) ? "" : text);

function metaOf(root: Root): Map<string, string> {
  const meta = new Map<string, string>();
  for (const element of elementsBelow(root, "meta")) {
    const name = (
      attribute(element, "property") ||
      attribute(element, "name") ||
      attribute(element, "itemProp")
    ).toLowerCase();
    const content = attribute(element, "content").trim();
    if (name && content && !meta.has(name)) meta.set(name, content);
  }
  return meta;
}

/** og:title without the name of the site behind it, else what stands on the browser's tab. */
function titleOf(root: Root, shared: string, headline: string): string {
  const tab = wordsOf(elementsBelow(root, "title")[0] ?? { type: "text", value: "" });
  const said = elementsBelow(root, "h1", "h2", "h3").map(wordsOf);
  const same = said.find((words) => words !== "" && [shared, withoutSite(shared), headline].includes(words));
  if (same) return same;
  const heads = elementsBelow(root, "h1").map(wordsOf).filter(Boolean);
  const named = heads.find((words) => [tab, shared, headline].some((each) => each.startsWith(words)));
  return named ?? (heads.length === 1 ? (heads[0] ?? "") : headline || withoutSite(shared || tab));
}

const withoutSite = (title: string) => {
  const parts = title.split(/\s+[|–—»·-]\s+/);
  return parts.length > 1 && (parts[0] ?? "").length >= 8 ? (parts[0] ?? title) : title;
};

/** A day in an element that is named for it, as Blogger and older themes have. */
function markedDay(root: Root): string | null {
  for (const element of elementsBelow(root)) {
    if (!/(^|[-_\s])(date|datum|published|posted-on|entry-meta|post-meta|byline)/i.test(labels(element)))
      continue;
    const day =
      dayIn(attribute(element, "title")) ?? (wordsOf(element).length < 120 ? dayIn(wordsOf(element)) : null);
    if (day) return day;
  }
  return null;
}

function slugOf(root: Root, shared: string): string | null {
  const canonical = elementsBelow(root, "link").find((each) => attribute(each, "rel") === "canonical");
  const address = (canonical ? attribute(canonical, "href") : "") || shared;
  const last =
    address
      .replace(/[?#].*$/, "")
      .split("/")
      .filter(Boolean)
      .at(-1) ?? "";
  const name = last.replace(/\.(html?|php|aspx?)$/, "");
  return /^[a-z0-9]+(-[a-z0-9]+)+$/i.test(name) ? name.toLowerCase() : null;
}

const text = z.string().catch("");
const person = z.union([z.string(), z.looseObject({ name: text }).transform(({ name }) => name)]).catch("");
const thing = z.looseObject({
  "@type": z.union([z.string(), z.array(z.string()).transform((types) => types.join(" "))]).catch(""),
  headline: text,
  author: z.union([z.array(person).transform((all) => all.filter(Boolean).join(", ")), person]).catch(""),
  datePublished: text,
  dateModified: text,
});

function linkedData(root: Root) {
  const things = elementsBelow(root, "script")
    .filter((each) => attribute(each, "type") === "application/ld+json")
    .flatMap((each) => thingsIn(textOf(each)));
  const article = things.find((each) => /Article|BlogPosting|Recipe|Report/.test(each["@type"]));
  return {
    headline: article?.headline ?? "",
    author: article?.author ?? "",
    published: article?.datePublished ?? "",
    modified: article?.dateModified ?? "",
  };
}

function thingsIn(source: string): z.infer<typeof thing>[] {
  try {
    const data: unknown = JSON.parse(source);
    const graph = z.looseObject({ "@graph": z.array(z.unknown()) }).safeParse(data);
    const all = graph.success ? graph.data["@graph"] : [data].flat();
    return all.flatMap((each) => thing.safeParse(each).data ?? []);
  } catch {
    return [];
  }
}
