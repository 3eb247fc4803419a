import type { MedusaRequest } from "@medusajs/framework/http";
import { z } from "zod";
import type { AdminReaderLetter } from "../../contracts/admin-reader-letter";
import { listedLetters } from "../../domain/reader-letters/listed-letters";
import { readerLettersOf } from "../../domain/reader-letters/reader-letters-of";
import { locksOf } from "../../domain/shop/locks";
import type { ReaderLetterRow } from "../../modules/reader-letters/service";
import { orNotFound, parsed } from "./refusal";

/**
 * Does something with the letter that the path names, while no other call does something with it.
 * @throws Refused not_found
 */
export async function withReaderLetter<T>(
  request: MedusaRequest,
  job: (letter: ReaderLetterRow) => Promise<T>,
): Promise<T> {
  const { id } = parsed(z.object({ id: z.string().regex(/^rltr_\w{1,60}$/) }), request.params);
  return locksOf(request.scope).withLock("reader-letter", [id], async () => {
    const [letter] = await readerLettersOf(request.scope).listReaderLetters({ id }, { take: 1 });
    return job(orNotFound(letter));
  });
}

/** The letter afterwards, as the owner's list has it. @throws Refused not_found */
export async function letterNow(request: MedusaRequest, id: string): Promise<{ letter: AdminReaderLetter }> {
  const row = await readerLettersOf(request.scope).retrieveReaderLetter(id);
  const [letter] = await listedLetters(request.scope, [row]);
  return { letter: orNotFound(letter) };
}
