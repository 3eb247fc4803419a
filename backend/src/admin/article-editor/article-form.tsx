import { useState } from "react";
import type { AdminArticle } from "../../contracts/admin-article";
import type { ArticleWork } from "../components/article-work";
import { newestWords } from "./article-fields";
import { ArticleFieldset } from "./article-fieldset";
import { LocalCopyOffer } from "./draft/local-copy-offer";
import { copiesOf, dropCopy, type LocalCopy } from "./draft/local-copies";
import type { Start } from "./use-article-form";

interface ArticleFormProps {
  /** Null for a new one. */
  article: AdminArticle | null;
  /** Commands of the screen above act on the words here. */
  work?: ArticleWork;
  onSaved: (article: AdminArticle) => void;
}

const startOf = (article: AdminArticle | null): Start => ({
  article,
  words: article && newestWords(article),
  areKept: true,
});

/** An article's fields and text, with what this browser holds of it beside the server. */
export function ArticleForm({ article, work, onSaved }: ArticleFormProps) {
  const [start, setStart] = useState(() => ({ ...startOf(article), key: 0 }));
  const [offered, setOffered] = useState<LocalCopy[]>(() => unsaved(article));
  const [tab] = useState(() => Array.from(crypto.getRandomValues(new Uint8Array(12)), hex).join(""));
  const begin = (next: Start) => setStart((before) => ({ ...next, key: before.key + 1 }));
  const copy = offered[0];
  const settle = () => {
    for (const each of offered) dropCopy(localStorage, each);
    setOffered([]);
  };
  return (
    <>
      {copy ? (
        <LocalCopyOffer
          copy={copy}
          now={start.words}
          onRestore={() => {
            settle();
            begin({ article: start.article, words: copy.fields, areKept: false });
          }}
          onDrop={settle}
        />
      ) : null}
      <ArticleFieldset
        key={start.key}
        start={start}
        tab={tab}
        work={work}
        onSaved={(saved) => {
          setStart((before) => ({ ...before, article: saved }));
          onSaved(saved);
        }}
        onOther={(other) => {
          begin(startOf(other));
          onSaved(other);
        }}
      />
    </>
  );
}

const hex = (byte: number) => byte.toString(16).padStart(2, "0");

/** What this browser has of an article and the server has not; the rest is thrown away. */
function unsaved(article: AdminArticle | null): LocalCopy[] {
  const onServer = article && JSON.stringify(sorted(newestWords(article)));
  return copiesOf(localStorage, article?.id ?? null).filter((copy) => {
    if (JSON.stringify(sorted(copy.fields)) !== onServer) return true;
    dropCopy(localStorage, copy);
    return false;
  });
}

/** Its entries in one order, whoever wrote them; a picture is known by its description and files. */
const sorted = ({ picture, ...fields }: LocalCopy["fields"]) => [
  ...Object.entries(fields).sort(([a], [b]) => (a < b ? -1 : 1)),
  picture && [picture.alt, picture.sources.map(({ path }) => path)],
];
