import { useState, type FormEvent } from "react";
import { Button, Input, toast } from "@medusajs/ui";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import type { AdminArticle } from "../../contracts/admin-article";
import { applyStatus, type ArticleWork, type StatusWish } from "./article-work";
import { Labelled } from "./labelled";
import { words } from "./words";

const done: Record<StatusWish["status"], string> = {
  draft: words.page.withdrawn,
  scheduled: words.page.planned,
  published: words.page.done,
};

/** Whether readers see an article, with the words of its editor: published now, on a day to come, or taken back. */
export const ArticlePublishing = ({ article, work }: { article: AdminArticle; work: ArticleWork }) => {
  const { status } = article;
  const known = useQueryClient();
  const [planning, setPlanning] = useState(false);
  const change = useMutation({
    mutationFn: (wanted: StatusWish) =>
      work.current
        ? work.current(wanted)
        : applyStatus(article, wanted, article.draft ? article.draft.etag : null),
    onSuccess: (saved, wanted) => {
      if (!saved) return void toast.error(words.page.refused);
      toast.success(done[wanted.status]);
      setPlanning(false);
      return known.invalidateQueries({ queryKey: ["articles"] });
    },
    onError: () => toast.error(words.page.refused),
  });
  const to = (wanted: StatusWish) => () => change.mutate(wanted);
  if (planning)
    return (
      <Plan
        isSaving={change.isPending}
        onPlan={(publish_on) => change.mutate({ status: "scheduled", publish_on })}
        onCancel={() => setPlanning(false)}
      />
    );
  return (
    <div className="flex flex-wrap gap-2">
      {status !== "draft" && (
        <Button
          size="small"
          variant="secondary"
          isLoading={change.isPending}
          onClick={to({ status: "draft" })}
        >
          {words.page.withdraw}
        </Button>
      )}
      {status !== "published" && (
        <>
          <Button size="small" variant="secondary" onClick={() => setPlanning(true)}>
            {status === "scheduled" ? words.page.planAgain : words.page.plan}
          </Button>
          <Button
            size="small"
            variant="secondary"
            isLoading={change.isPending}
            onClick={to({ status: "published" })}
          >
            {status === "scheduled" ? words.page.publishNow : words.page.publish}
          </Button>
        </>
      )}
    </div>
  );
};

interface PlanProps {
  isSaving: boolean;
  onPlan: (publishOn: string) => void;
  onCancel: () => void;
}

const Plan = ({ isSaving, onPlan, onCancel }: PlanProps) => {
  const [at, setAt] = useState("");
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onPlan(at);
  };
  return (
    <form onSubmit={submit} className="flex flex-wrap items-end gap-2">
      <Labelled label={words.page.planAt}>
        {(id) => (
          <Input
            id={id}
            type="datetime-local"
            size="small"
            required
            autoFocus
            value={at}
            onChange={({ target }) => setAt(target.value)}
          />
        )}
      </Labelled>
      <Button size="small" type="submit" isLoading={isSaving}>
        {words.page.planSave}
      </Button>
      <Button size="small" type="button" variant="secondary" onClick={onCancel}>
        {words.page.cancel}
      </Button>
    </form>
  );
};
