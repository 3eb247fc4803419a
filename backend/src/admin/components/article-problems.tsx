import { Text } from "@medusajs/ui";
import type { ReactNode } from "react";
import type { ArticleProblem } from "../../contracts/admin-article";
import { sentence, words } from "./words";

interface Props {
  problems: ArticleProblem[];
  /** What mends one of them. */
  mend?: (problem: ArticleProblem) => ReactNode;
}

/** What the owner must correct; readers see the article without the card meanwhile. */
export const ArticleProblems = ({ problems, mend }: Props) =>
  problems.length === 0 ? (
    <Text size="small" className="text-ui-fg-subtle">
      {words.noProblems}
    </Text>
  ) : (
    <ul className="py-2">
      {problems.map((problem) => (
        <li key={problem.handle}>
          <Text size="small" className="text-ui-fg-error">
            {sentence(`problems.${problem.code}`, { product: problem.title ?? problem.handle })}
          </Text>
          {mend?.(problem)}
        </li>
      ))}
    </ul>
  );
