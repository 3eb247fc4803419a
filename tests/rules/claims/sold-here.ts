import path from "node:path";
import { articleClaims } from "../../../backend/src/domain/claims/article-words";
import { soldSubjectsOf } from "../../../backend/src/domain/claims/sold-subjects";
import { parseMarkdown } from "../../../backend/src/modules/editorial/markdown";
import { readFiles } from "../../../backend/src/scripts/catalogue/read-files";
import { judgeRecord } from "../../../backend/src/shared/claims/judge-record";
import { wordKnowledge } from "../../../backend/src/shared/words/word-knowledge";
import type { JudgedClaim } from "backend/contracts/claims";
import { draftArticle } from "../../support/draft-article";

export const files = readFiles(path.resolve(import.meta.dirname, "..", "..", "..", "backend", "catalogue"));
if (!files.words) throw new Error("words.yaml cannot be read");

/** What the demo shop sells. */
export const sold = soldSubjectsOf(
  files.products.map((product) => ({ ...product, tags: [] })),
  wordKnowledge(files.words),
);

/** What the checker says of an article with this text. */
export function ofArticle(
  markdown: string,
  change: Partial<ReturnType<typeof draftArticle>> = {},
): JudgedClaim[] {
  const words = { ...draftArticle("een-proef", markdown), picture: null, sources: [], ...change };
  return judgeRecord(articleClaims(words, parseMarkdown(markdown)), sold);
}

/** "never health collageen" */
export const briefly = ({ decision, category, subject }: JudgedClaim) =>
  [decision, category, subject ?? "–"].join(" ");
