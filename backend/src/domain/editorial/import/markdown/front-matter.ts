import { parse } from "yaml";
import { z } from "zod";
import { dayIn } from "../files/dates";
import { noFacts, type Facts } from "../imported";

const yamlHead = /^---[ \t]*\n([\s\S]*?)\n(?:---|\.\.\.)[ \t]*(?:\n|$)/;
const tomlHead = /^\+\+\+[ \t]*\n([\s\S]*?)\n\+\+\+[ \t]*(?:\n|$)/;

const words = z.coerce.string().catch("");
const list = z
  .union([z.array(words), z.string().transform((text) => text.split(/\s*,\s*/))])
  .transform((all) => all.filter(Boolean))
  .catch([]);
const known = z.looseObject({
  title: words.optional(),
  slug: words.optional(),
  date: words.optional(),
  published: words.optional(),
  updated: words.optional(),
  lastmod: words.optional(),
  author: words.optional(),
  summary: words.optional(),
  description: words.optional(),
  excerpt: words.optional(),
  theme: words.optional(),
  category: list.optional(),
  categories: list.optional(),
  tags: list.optional(),
  aliases: list.optional(),
  redirect_from: list.optional(),
  sources: list.optional(),
  draft: z.boolean().optional().catch(undefined),
  image: words.optional(),
  alt: words.optional(),
});

/** Facts of the front matter and the text below it. What is no YAML stays text. */
export function withoutFrontMatter(source: string): { facts: Facts; body: string } {
  const yaml = yamlHead.exec(source);
  const toml = tomlHead.exec(source);
  const head = yaml ?? toml;
  const data = yaml ? parsed(yaml[1] ?? "") : toml ? simpleToml(toml[1] ?? "") : null;
  if (!head || !data) return { facts: { ...noFacts }, body: source };
  return { facts: factsOf(data), body: source.slice(head[0].length) };
}

function parsed(text: string): z.infer<typeof known> | null {
  try {
    return known.safeParse(parse(text, { schema: "failsafe" })).data ?? null;
  } catch {
    return null;
  }
}

/** Lines `name = "value"`, enough for what is read here. */
function simpleToml(text: string) {
  const pairs = [...text.matchAll(/^(\w+)\s*=\s*(.+)$/gm)].map(([, name = "", raw = ""]) => {
    const value = raw.trim();
    return [name, value.startsWith("[") ? value.replace(/[[\]"']/g, "") : value.replace(/^["']|["']$/g, "")];
  });
  return known.safeParse(Object.fromEntries(pairs)).data ?? null;
}

function factsOf(data: z.infer<typeof known>): Facts {
  const image = data.image && /[./]/.test(data.image) ? data.image : "";
  return {
    ...noFacts,
    title: data.title ?? "",
    slug: data.slug || null,
    summary: data.summary || data.description || data.excerpt || null,
    author: data.author || null,
    published: dayIn(data.published || data.date || ""),
    updated: dayIn(data.updated || data.lastmod || ""),
    categories: [data.theme ?? "", ...(data.categories ?? []), ...(data.category ?? [])].filter(Boolean),
    tags: data.tags ?? [],
    oldPaths: [...(data.aliases ?? []), ...(data.redirect_from ?? [])],
    sources: data.sources ?? [],
    lead: image ? { address: image, alt: data.alt ?? "" } : null,
  };
}
