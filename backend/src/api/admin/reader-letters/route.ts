import { adminReaderLettersQuery, type AdminReaderLetters } from "../../../contracts/admin-reader-letter";
import { listedLetters } from "../../../domain/reader-letters/listed-letters";
import { readerLettersOf } from "../../../domain/reader-letters/reader-letters-of";
import { answering, parsed } from "../../support/refusal";
import { likeLiteral } from "../../../shared/like-literal";

/** What stands for any signs in a search does not when an owner types it. */
const literally = (words: string): string => `%${likeLiteral(words)}%`;

/** GET /admin/reader-letters: newest first, of one state or all but spam, with these words or all. */
export const GET = answering(async (request, response) => {
  const { state, q, limit, offset } = parsed(adminReaderLettersQuery, request.query);
  const letters = readerLettersOf(request.scope);
  const like = q ? { $ilike: literally(q) } : null;
  const [[rows, count], [, waiting]] = await Promise.all([
    letters.listAndCountReaderLetters(
      {
        state: state ?? { $ne: "spam" },
        ...(like ? { $or: [{ name: like }, { email: like }, { text: like }, { article_title: like }] } : {}),
      },
      { take: limit, skip: offset, order: { received_at: "DESC", id: "DESC" } },
    ),
    letters.listAndCountReaderLetters({ state: "new" }, { take: 1, select: ["id"] }),
  ]);
  response.json({
    letters: await listedLetters(request.scope, rows),
    count,
    waiting,
  } satisfies AdminReaderLetters);
});
