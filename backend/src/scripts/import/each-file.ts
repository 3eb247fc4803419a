import { importFile } from "../../domain/editorial/import/import-file";
import type { ImportedDocument } from "../../domain/editorial/import/imported";
import { RefusedFile } from "../../domain/editorial/import/refused-file";
import { documentLines, line, refusal, skippedLines } from "./report";
import { pathsOf, readLocal, type LocalFile } from "./source-files";

interface Sinks {
  /** A line of the report, for the owner. */
  say: (line: string) => void;
  /** Does with a text what is to be done with it. */
  take: (document: ImportedDocument, file: LocalFile) => Promise<void>;
}

/** Converts every file below the given paths, in their order. Answers whether all could be read. */
export async function importEach(paths: string[], { say, take }: Sinks): Promise<boolean> {
  let failed = 0;
  let count = 0;
  const refuse = (sentence: string) => {
    failed += 1;
    say(sentence);
  };
  for (const given of paths) {
    const files = pathsOf(given);
    if (!files || files.length === 0) refuse(refusal(given, files ? "no_files" : "missing"));
    for (const each of files ?? []) {
      const file = readLocal(each);
      try {
        const { documents, skipped } = await importFile(file);
        for (const document of documents) {
          documentLines(file.name, document).forEach(say);
          await take(document, file);
          count += 1;
        }
        skippedLines(skipped).forEach(say);
      } catch (error) {
        if (!(error instanceof RefusedFile)) throw error;
        refuse(refusal(file.name, error.reason));
      }
    }
  }
  say(line("total", { count, failed }));
  return failed === 0;
}
