import { Alert, Button, Text } from "@medusajs/ui";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import type { AdminArticle } from "../../../contracts/admin-article";
import { ask } from "../../components/ask";
import { moment } from "../../components/moment";
import { newestWords } from "../article-fields";
import { CompareButton } from "../history/compare-button";
import { Comparison } from "../history/lazy-comparison";
import type { ArticleForm } from "../use-article-form";
import { sentence, words } from "../words";
import { baseOf } from "./use-autosave";

interface ConflictProps {
  article: AdminArticle;
  form: ArticleForm;
  onOther: (article: AdminArticle) => void;
}

/** Another's words came between: both are shown, and nothing is overwritten unless it is asked for. */
export function Conflict({ article: { id }, form, onOther }: ConflictProps) {
  const [isCompared, setCompared] = useState(false);
  const { data, refetch } = useQuery({
    queryKey: ["editor", "conflict", id],
    queryFn: () => ask<{ article: AdminArticle }>(`/articles/${id}`),
    staleTime: 0,
    gcTime: 0,
  });
  const draft = data?.article.draft;
  const newest = async () => (await refetch()).data?.article;
  const overwrite = async () => {
    const now = await newest();
    // What becomes of it is shown where words are said to be kept.
    if (now) await form.kept.autosave.overwrite(baseOf(now)).catch(() => undefined);
  };
  return (
    <Alert variant="error">
      <div role="alert">
        <Text weight="plus">{words.conflict.title}</Text>
        <Text>{words.conflict.text}</Text>
        {draft ? (
          <Text>{sentence("conflict.by", { name: draft.editedBy, moment: moment(draft.editedAt) })}</Text>
        ) : null}
      </div>
      <div className="mt-2 flex flex-wrap gap-2">
        <CompareButton label={words.conflict.compare} isOpen={isCompared} onToggle={setCompared} />
        <Button
          type="button"
          size="small"
          variant="secondary"
          onClick={() => void newest().then((now) => now && onOther(now))}
        >
          {words.conflict.other}
        </Button>
        <Button type="button" size="small" variant="danger" onClick={() => void overwrite()}>
          {words.conflict.overwrite}
        </Button>
      </div>
      {isCompared && data ? <Comparison before={newestWords(data.article)} after={form.words()} /> : null}
    </Alert>
  );
}
