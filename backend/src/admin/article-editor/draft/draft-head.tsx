import { Alert, Button, Heading, Text } from "@medusajs/ui";
import type { AdminArticle } from "../../../contracts/admin-article";
import { ask } from "../../components/ask";
import type { ArticleForm } from "../use-article-form";
import { words } from "../words";
import { Conflict } from "./conflict";
import { Discard } from "./discard";
import { Others } from "./others";
import { PreviewLink } from "./preview-link";
import { keptWords } from "./kept-words";
import { useEditing } from "./use-editing";

interface DraftHeadProps {
  article: AdminArticle | null;
  form: ArticleForm;
  tab: string;
  onOther: (article: AdminArticle) => void;
}

/** Where the words are kept, who else is changing them, and what can be done with them. */
export function DraftHead({ article, form, tab, onOther }: DraftHeadProps) {
  const { kept, outcome } = form;
  const { autosave, state } = kept;
  const isEditing = state !== "unchanged";
  const { others, isBehind } = useEditing(article?.id, { isEditing, tab, base: () => autosave.base });
  const load = async () => {
    if (!article) return;
    const now = await ask<{ article: AdminArticle }>(`/articles/${article.id}`).catch(() => null);
    if (now) onOther(now.article);
  };
  const hasDraft = autosave.base.etag !== null;
  return (
    <div className="flex flex-col gap-y-2">
      <div className="flex flex-wrap items-center justify-between gap-2">
        <Heading level="h2">{words.groups.article}</Heading>
        <div className="flex flex-wrap gap-2">
          {article ? <PreviewLink id={article.id} flush={() => autosave.flush()} /> : null}
          {article && hasDraft ? (
            <Discard id={article.id} flush={() => autosave.flush()} onDiscarded={onOther} />
          ) : null}
          <Button type="submit" size="small" isLoading={form.isSaving}>
            {article?.status === "published" ? words.draft.publish : words.save}
          </Button>
        </div>
      </div>
      <Text size="small" className="text-ui-fg-subtle" role="status">
        {keptWords(kept, article)}
      </Text>
      {article && hasDraft && article.status !== "draft" ? (
        <Text size="small" className="text-ui-fg-subtle">
          {article.status === "scheduled" ? words.draft.planned : words.draft.beside}
        </Text>
      ) : null}
      <Others others={others} />
      {isBehind && state === "unchanged" ? (
        <Alert variant="warning">
          {words.draft.behind}{" "}
          <Button type="button" size="small" variant="secondary" onClick={() => void load()}>
            {words.draft.load}
          </Button>
        </Alert>
      ) : null}
      {article && state === "conflict" ? (
        <Conflict article={article} form={form} onOther={onOther} />
      ) : (
        <div role="status">
          {outcome ? (
            <Alert variant={outcome === "saved" || outcome === "unchanged" ? "success" : "error"}>
              {words[outcome]}
            </Alert>
          ) : null}
        </div>
      )}
    </div>
  );
}
