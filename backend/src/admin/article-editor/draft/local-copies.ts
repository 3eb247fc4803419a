import { z } from "zod";
import { draftFields } from "../../../contracts/article-draft";

const prefix = "volle-kom-artikel:";
/** Milliseconds after which words that nobody asked for again are thrown away. */
const longest = 30 * 24 * 60 * 60 * 1000;

const localCopy = z.object({
  /** Null for an article that was never saved. */
  articleId: z.string().nullable(),
  /** The article's version that the words were begun from. */
  version: z.number(),
  tab: z.string(),
  at: z.iso.datetime(),
  fields: draftFields,
});
/** Words in this browser that the server may not have. */
export type LocalCopy = z.infer<typeof localCopy>;

type Named = Pick<LocalCopy, "articleId" | "version" | "tab">;
const keyOf = ({ articleId, version, tab }: Named) => `${prefix}${articleId ?? "nieuw"}:${version}:${tab}`;

/** Keeps the words in the browser; answers whether it took them. */
export function keepCopy(storage: Storage, copy: LocalCopy): boolean {
  try {
    storage.setItem(keyOf(copy), JSON.stringify(copy));
    return true;
  } catch {
    return false; // full, or switched off
  }
}

/** The server has them: they are needed here no more. */
export function dropCopy(storage: Storage, copy: Named): void {
  try {
    storage.removeItem(keyOf(copy));
  } catch {
    // switched off: there is nothing to remove
  }
}

/** What this browser holds of an article, newest first; what is old, or cannot be understood, is thrown away. */
export function copiesOf(storage: Storage, articleId: string | null, now = Date.now()): LocalCopy[] {
  try {
    const keys = Array.from({ length: storage.length }, (_, at) => storage.key(at) ?? "");
    const copies = keys
      .filter((key) => key.startsWith(prefix))
      .flatMap((key) => {
        const copy = understood(storage.getItem(key));
        if (copy && Date.parse(copy.at) > now - longest) return [copy];
        storage.removeItem(key);
        return [];
      });
    return copies.filter((copy) => copy.articleId === articleId).sort((a, b) => (a.at < b.at ? 1 : -1));
  } catch {
    return [];
  }
}

function understood(text: string | null): LocalCopy | null {
  try {
    return localCopy.safeParse(JSON.parse(text ?? "null")).data ?? null;
  } catch {
    return null;
  }
}
