interface Named {
  text: string;
  line: number;
}

/** Whether a word in a document means a file or a folder: it has a slash inside, or ends as a file of ours does. */
export function isPathLike(text: string): boolean {
  if (/^[/@]|:|^[A-Z_]+\//.test(text)) return false;
  return /^[\w.…*<>{}[\]-]+\//.test(text) || /^[\w.[\]-]+\.(tsx?|mjs|cjs|json|ya?ml|md|css|webp)$/.test(text);
}

/** The words of a Markdown text that may name a file: those in backticks, the targets of links, the trees drawn. */
export function pathsIn(markdown: string): Named[] {
  const named: Named[] = [];
  let fence: string | null = null;
  let tree = new Tree();
  for (const [index, line] of markdown.split("\n").entries()) {
    const add = (text: string) => named.push({ text, line: index + 1 });
    const opening = /^\s*```(\w*)/.exec(line);
    if (opening) {
      fence = fence === null ? (opening[1] ?? "") : null;
      tree = new Tree();
    } else if (fence === "") {
      tree.namesOn(line).forEach(add);
    } else if (fence === null) {
      for (const [, code = ""] of line.matchAll(/`([^`]+)`/g)) code.split(/[\s,]+/).forEach(add);
      for (const [, target = ""] of line.matchAll(/\]\(([^)#\s]+)[^)]*\)/g)) add(target);
    }
  }
  return named;
}

/** A tree of folders in a block without a language: a folder or file begins a line, its own lie further to the right. */
class Tree {
  #above: { indent: number; path: string }[] = [];

  /** The path of the line's folder or file, and those of the folders that the line lists as "a · b · c". */
  namesOn(line: string): string[] {
    const [, indent = "", name, about = ""] = /^(\s*)(\S+\/|\S+\.\w+)(?:\s+(.*))?$/.exec(line) ?? [];
    if (name !== undefined) {
      while ((this.#above.at(-1)?.indent ?? -1) >= indent.length) this.#above.pop();
      this.#above.push({ indent: indent.length, path: `${this.#above.at(-1)?.path ?? ""}${name}` });
    }
    const folder = this.#above.at(-1)?.path;
    const words = (name === undefined ? line : about).trim().split(/\s+·\s*|\s*·\s+/);
    if (folder === undefined) return [];
    const listed = words.length > 1 ? words.filter((word) => /^[a-z-]+$/.test(word)) : [];
    return [...(name === undefined ? [] : [folder]), ...listed.map((word) => `${folder}${word}/`)];
  }
}
