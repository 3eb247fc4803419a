import { z } from "zod";
import type { ImportedDocument, Skipped } from "../../domain/editorial/import/imported";
import type { RefusalReason } from "../../domain/editorial/import/refused-file";
import messages from "../../domain/editorial/import/messages.json";
import importMessages from "../../shared/import-messages.json";

type LineName = keyof typeof messages.line;

const filled = (sentence: string, values: Record<string, string | number>) =>
  sentence.replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ""));

export const line = (name: LineName, values: Record<string, string | number> = {}): string =>
  filled(messages.line[name], values);

export const refusal = (file: string, reason: RefusalReason | "missing" | "no_files"): string =>
  line("refused", { file, reason: importMessages.refused[reason] });

/** What was made of a text and what of its source is not in it. */
export function documentLines(file: string, document: ImportedDocument): string[] {
  const words = document.markdown.split(/\s+/).filter(Boolean).length;
  return [
    line("document", {
      file,
      slug: document.slug,
      words,
      pictures: document.pictures.length,
      links: document.links.length,
    }),
    ...document.dropped.map(({ kind, count, sample }) =>
      line("dropped", { count, sample, what: importMessages.dropped[kind] }),
    ),
  ];
}

const skippedNames = z.record(z.string(), z.string()).parse(importMessages.skipped);

export const skippedLines = (skipped: Skipped[]): string[] =>
  skipped.map(({ kind, count }) =>
    line("skipped", { count, what: skippedNames[kind] ?? filled(importMessages.skipped.other, { kind }) }),
  );
