import { Promise as PoolPromise } from "workerpool";
import { Refused } from "../../../shared/refused";
import { threadsOf } from "../threads";
import type { ConversionResult } from "./conversion-worker";
import type { CountedResult } from "./counts";
import type { SourceFile } from "./imported";

/** Milliseconds; a WordPress export of two thousand long posts takes a part of it. */
const longestWork = 120_000;
const threads = threadsOf("src/domain/editorial/import/conversion-worker", 1);

/**
 * Converts one file as {@link importFile} does, in a thread, one at a time, so that a large file holds up no answers to
 * others. @throws Refused file_… when it cannot be imported
 */
export async function convertFile(file: SourceFile): Promise<CountedResult> {
  try {
    // The thread answers with a copy of what importFile gives.
    const result = (await threads().exec("convert", [file]).timeout(longestWork)) as ConversionResult;
    if ("refused" in result) throw new Refused(`file_${result.refused}`);
    return result;
  } catch (error) {
    if (error instanceof PoolPromise.TimeoutError) throw new Refused("file_too_slow");
    throw error;
  }
}
