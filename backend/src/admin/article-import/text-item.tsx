import { Checkbox, StatusBadge, Text } from "@medusajs/ui";
import { Link } from "react-router-dom";
import { day } from "../components/words";
import type { TextState } from "./import-state";
import { StoringState } from "./storing-state";
import { droppedWords, sentence, words } from "./words";

const colours = { created: "green", updated: "orange", unchanged: "grey", edited: "grey" } as const;

interface TextItemProps {
  text: TextState;
  busy: boolean;
  onChoose: (chosen: boolean) => void;
}

/** What one text becomes, what of it was left out, and how far its storing is. */
export const TextItem = ({ text: { converted, chosen, state }, busy, onChoose }: TextItemProps) => {
  const { text, outcome, articleId, counts, dropped, unfitting } = converted;
  return (
    <li className="flex gap-3 px-6 py-4">
      <Checkbox
        className="mt-1"
        checked={chosen}
        disabled={busy || state.kind === "stored"}
        aria-label={sentence("texts.choose", { title: text.title })}
        onCheckedChange={(checked) => onChoose(checked === true)}
      />
      <div className="flex min-w-0 flex-1 flex-col gap-1">
        <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
          <Text size="small" weight="plus" className="break-words">
            {text.title}
          </Text>
          <StatusBadge color={colours[outcome]}>{words.texts.outcome[outcome]}</StatusBadge>
          {articleId && state.kind !== "stored" ? (
            <Link to={`/articles/${articleId}`} className="txt-small text-ui-fg-base underline">
              {words.store.openArticle}
            </Link>
          ) : null}
        </div>
        <Text size="small" className="text-ui-fg-subtle break-words">
          {[
            sentence("texts.counts", { ...counts, pictures: picturesIn(text.markdown) }),
            sentence("texts.address", { slug: text.slug }),
            ...(text.published ? [sentence("texts.published", { day: day(text.published) })] : []),
            ...(text.status === "draft" ? [words.texts.wasDraft] : []),
          ].join(" · ")}
        </Text>
        {dropped.length > 0 ? (
          <Text size="small" className="text-ui-fg-subtle break-words">
            {sentence("texts.dropped", { what: droppedWords(dropped) })}
          </Text>
        ) : null}
        {unfitting.length > 0 ? (
          <Text size="small" className="text-ui-fg-subtle">
            {sentence("texts.unfitting", { names: unfitting.join(", ") })}
          </Text>
        ) : null}
        {redirects(text.oldPaths) > 0 ? (
          <Text size="small" className="text-ui-fg-subtle">
            {sentence("texts.redirects", { count: redirects(text.oldPaths) })}
          </Text>
        ) : null}
        <details>
          <summary className="txt-small text-ui-fg-base underline w-fit cursor-pointer">
            {words.texts.show}
          </summary>
          <pre
            tabIndex={0}
            className="txt-small bg-ui-bg-subtle mt-2 max-h-96 overflow-auto whitespace-pre-wrap break-words rounded-md p-3"
          >
            {text.markdown}
          </pre>
        </details>
        <StoringState state={state} pictures={converted.pictures.length} />
      </div>
    </li>
  );
};

const picturesIn = (markdown: string) => markdown.match(/!\[[^\]]*\]\(/g)?.length ?? 0;
/** An address that only a question tells from the front page leads nowhere. */
const redirects = (paths: string[]) => paths.filter((path) => !path.includes("?")).length;
