import { worker } from "workerpool";
import { countsOf, type CountedResult } from "./counts";
import { importFile } from "./import-file";
import type { SourceFile } from "./imported";
import { RefusedFile, type RefusalReason } from "./refused-file";

/** What the thread answers: an error would lose its class on the way. */
export type ConversionResult = CountedResult | { refused: RefusalReason };

// Runs in a thread of its own; convert-file.ts asks it.
async function convert(file: SourceFile): Promise<ConversionResult> {
  try {
    const { documents, skipped } = await importFile(file);
    return { documents: documents.map((each) => ({ ...each, counts: countsOf(each) })), skipped };
  } catch (error) {
    if (error instanceof RefusedFile) return { refused: error.reason };
    throw error;
  }
}

worker({ convert });
