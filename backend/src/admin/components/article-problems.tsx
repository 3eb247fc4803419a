import { Text } from "@medusajs/ui";
import type { ArticleProblem } from "../../contracts/admin-article";
import { sentence, words } from "./words";

/** What the owner must correct; readers see the article without the card meanwhile. */
export const ArticleProblems = ({ problems }: { problems: ArticleProblem[] }) =>
  problems.length === 0 ? (
    <Text size="small" className="text-ui-fg-subtle">
      {words.noProblems}
    </Text>
  ) : (
    <ul>
      {problems.map(({ code, handle, title }) => (
        <li key={handle}>
          <Text size="small" className="text-ui-fg-error">
            {sentence(`problems.${code}`, { product: title ?? handle })}
          </Text>
        </li>
      ))}
    </ul>
  );
