import type { Image, Link, Nodes, Root } from "mdast";
import { visit } from "unist-util-visit";
import type { Byline } from "./files/dates";
import type { Facts, ImportedDocument, ImportedPicture } from "./imported";
import { markdownParser } from "./markdown/mended";
import type { Notes } from "./notes";
import { slugOf } from "./slug";

interface Given {
  /** Null when the source has no name for it of its own: then its file and slug are its name. */
  source: string | null;
  fileName: string;
  facts: Facts;
  byline?: Byline;
  markdown: string;
  notes: Notes;
}

/** A converted text with what is known of it: its slug, its pictures and its links. */
export function documentOf({ source, fileName, facts, byline, markdown, notes }: Given): ImportedDocument {
  const { slug, ...rest } = facts;
  const { lead } = facts;
  const title = facts.title || titleOfFile(fileName);
  const body =
    lead && !isShown(markdown, lead.address) ? `![${lead.alt}](<${lead.address}>)\n\n${markdown}` : markdown;
  const whole = body.replace(/^!\[([^\]]*)\]\(<([^\s()<>]+)>\)/, "![$1]($2)");
  const tree = markdownParser.parse(whole) as Root;
  return {
    ...rest,
    title,
    source: source ?? `${fileName}#${slugOf(slug ?? title)}`,
    slug: slugOf(slug ?? title),
    published: facts.published ?? byline?.day ?? null,
    author: facts.author ?? byline?.author ?? null,
    markdown: whole,
    pictures: picturesOf(tree, notes),
    links: linksOf(tree),
    dropped: notes.dropped,
  };
}

const titleOfFile = (name: string) => {
  const base = name.split(/[\\/]/).at(-1) ?? name;
  const words = base
    .replace(/\.[a-z0-9]{1,5}$/i, "")
    .replace(/[-_]+/g, " ")
    .trim();
  return words.charAt(0).toUpperCase() + words.slice(1);
};

/** WordPress shows a picture in many sizes: foto-300x200.jpg is foto.jpg. */
const isShown = (markdown: string, address: string) => {
  const bare = (text: string) => text.replace(/-(\d+x\d+|scaled)(?=\.\w+)/g, "");
  return bare(markdown).includes(bare(address));
};

function picturesOf(tree: Root, notes: Notes): ImportedPicture[] {
  const pictures = new Map<string, ImportedPicture>();
  visit(tree, "image", ({ url, alt }: Image) => {
    pictures.set(url, { address: url, alt: alt ?? "", bytes: notes.pictures.get(url) ?? null });
  });
  return [...pictures.values()];
}

function linksOf(tree: Root): string[] {
  const links = new Set<string>();
  visit(tree as Nodes, "link", ({ url }: Link) => void links.add(url));
  return [...links];
}
