import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { parse } from "yaml";
import type { z } from "zod";

/** What is wrong in a file of the catalogue, said so that its writer can mend it. */
export class FileFault extends Error {
  constructor(file: string, field: string, message: string) {
    super(`${file}  ${field || "(file)"}: ${message}`);
  }
}

export interface MarkdownFile<T> {
  /** As said in a fault: articles/collageen-kiezen.md */
  file: string;
  slug: string;
  front: T;
  body: string;
}

const parts = /^\uFEFF?---\r?\n([\s\S]*?)\r?\n---\r?\n([\s\S]*)$/;

/** Front matter, checked, and body of every .md file in a folder. @throws FileFault naming file and field. */
export function readMarkdownFiles<T>(root: string, folder: string, schema: z.ZodType<T>): MarkdownFile<T>[] {
  const names = readdirSync(path.join(root, folder)).filter((name) => name.endsWith(".md"));
  return names.sort().map((name) => {
    const file = `${folder}/${name}`;
    const [, yaml, body] = parts.exec(readFileSync(path.join(root, file), "utf8")) ?? [];
    if (yaml === undefined || body === undefined)
      throw new FileFault(file, "", "has no front matter between --- lines");
    const result = schema.safeParse(parsedYaml(file, yaml));
    if (result.success) return { file, slug: name.slice(0, -".md".length), front: result.data, body };
    const [issue] = result.error.issues;
    throw new FileFault(file, issue?.path.join(".") ?? "", issue?.message ?? "is not as it should be");
  });
}

function parsedYaml(file: string, yaml: string): unknown {
  try {
    return parse(yaml);
  } catch (error) {
    throw new FileFault(file, "", error instanceof Error ? error.message : String(error));
  }
}
