import rehypeParse from "rehype-parse";
import { unified } from "unified";
import { articleOfTree } from "../article-of-tree";
import { dayIn } from "../files/dates";
import { childText, elementsOf, first, xmlTree, type XmlElement } from "../files/xml-tree";
import { noFacts, type Facts, type Skipped } from "../imported";
import { Notes } from "../notes";
import { RefusedFile } from "../refused-file";
import { wordsOf } from "../tree/hast";
import { attachmentsOf, metaOf, type Attachment } from "./attachments";
import { postHtml } from "./blocks";
import { withFootnotes } from "./footnotes";
import { oldPathsOf } from "./old-paths";
import { withoutShortcodes } from "./shortcodes";

const html = unified().use(rehypeParse, { fragment: true }).freeze();
const texts = ["post", "page", ""];
const statuses: Record<string, Facts["status"]> = {
  publish: "published",
  future: "scheduled",
  private: "private",
};

interface Export {
  attachments: Map<string, Attachment>;
  reusable: Map<string, string>;
  authors: Map<string, string>;
}

interface Post {
  source: string;
  facts: Facts;
  markdown: string;
  notes: Notes;
}

/** Every post and page of a WordPress export, and what else is in it. @throws RefusedFile */
export function readExport(source: string): { posts: Post[]; skipped: Skipped[] } {
  const channel = first(tree(source), "channel");
  if (!channel) throw new RefusedFile("broken_export");
  const items = elementsOf(channel, "item");
  const typeOf = (item: XmlElement) => childText(item, "wp:post_type");
  const known: Export = {
    attachments: attachmentsOf(items),
    reusable: new Map(
      items
        .filter((item) => typeOf(item) === "wp_block")
        .map((item) => [childText(item, "wp:post_id"), childText(item, "content:encoded")]),
    ),
    authors: new Map(
      elementsOf(channel, "wp:author").map((each) => [
        childText(each, "wp:author_login"),
        childText(each, "wp:author_display_name"),
      ]),
    ),
  };
  const skipped = new Map<string, number>();
  const skip = (kind: string): Post[] => {
    skipped.set(kind, (skipped.get(kind) ?? 0) + 1);
    return [];
  };
  const posts = items.flatMap((item) => {
    if (!texts.includes(typeOf(item))) return skip(typeOf(item));
    const status = childText(item, "wp:status");
    if (["trash", "auto-draft", "inherit"].includes(status)) return skip(status);
    const post = postOf(item, known);
    if (post.markdown.trim() === "") return skip("empty");
    return [post];
  });
  return { posts, skipped: [...skipped].map(([kind, count]) => ({ kind, count })) };
}

function tree(source: string): XmlElement {
  try {
    return xmlTree(source);
  } catch {
    throw new RefusedFile("broken_export");
  }
}

function postOf(item: XmlElement, known: Export): Post {
  const notes = new Notes();
  const meta = metaOf(item);
  const raw = childText(item, "content:encoded") || childText(item, "description");
  const content = withFootnotes(
    postHtml(withoutShortcodes(raw, known.attachments, notes), known.reusable, notes),
    meta.get("footnotes")?.[0] ?? "",
  );
  const facts = factsOf(item, meta, known);
  const article = articleOfTree(html.parse(content), notes, {
    page: false,
    title: facts.title,
    guessTitle: false,
  });
  const source =
    childText(item, "guid").trim() || childText(item, "link").trim() || childText(item, "wp:post_id");
  return { source, facts, markdown: article.markdown, notes };
}

/** Entities once decoded, tags gone. */
const plain = (text: string) => wordsOf(html.parse(text));

function factsOf(item: XmlElement, meta: Map<string, string[]>, known: Export): Facts {
  const terms = (domain: string) =>
    elementsOf(item, "category")
      .filter(
        (each) => each.attributes.domain === domain || (domain === "category" && !each.attributes.domain),
      )
      .map((each) => plain(each.children.filter((child) => typeof child === "string").join("")))
      .filter((name) => name !== "" && !/^(uncategorized|geen categorie|niet gecategoriseerd)$/i.test(name));
  const status = childText(item, "wp:status");
  const creator = childText(item, "dc:creator");
  const date = childText(item, "wp:post_date") || new Date(childText(item, "pubDate")).toString();
  const summary = ["_yoast_wpseo_metadesc", "rank_math_description", "_aioseop_description"].map(
    (key) => meta.get(key)?.[0]?.trim() ?? "",
  );
  return {
    ...noFacts,
    title: plain(childText(item, "title")),
    slug: decodedSlug(childText(item, "wp:post_name")) || null,
    summary:
      plain(childText(item, "excerpt:encoded")) ||
      summary.find((each) => each !== "" && !each.includes("%%")) ||
      null,
    author: known.authors.get(creator) || creator || null,
    published: date.startsWith("0000") ? null : dayIn(date),
    updated: dayIn(childText(item, "wp:post_modified")),
    status: status === "" ? null : (statuses[status] ?? "draft"),
    categories: terms("category"),
    tags: terms("post_tag"),
    oldPaths: oldPathsOf(item, meta),
    lead: known.attachments.get(meta.get("_thumbnail_id")?.[0] ?? "") ?? null,
  };
}

function decodedSlug(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
