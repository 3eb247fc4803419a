import { Button, Container, Heading, Text, toast } from "@medusajs/ui";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import type { AdminArticle } from "../../../contracts/admin-article";
import type { ArticleVersions } from "../../../contracts/article-draft";
import { ask } from "../../components/ask";
import type { ArticleForm } from "../use-article-form";
import { words } from "../words";
import { CompareVersions } from "./compare-versions";
import { versionName } from "./version-name";

interface VersionsProps {
  article: AdminArticle;
  form: ArticleForm;
  onOther: (article: AdminArticle) => void;
}

const aPage = 20;

/** Who saved the article when; any version can be compared, and put back as a draft. */
export function Versions({ article, form, onOther }: VersionsProps) {
  const [shown, setShown] = useState(0);
  const [compared, setCompared] = useState<string | null>(null);
  const client = useQueryClient();
  const { data } = useQuery({
    queryKey: ["editor", "versions", article.id, article.version, article.status, shown],
    queryFn: () => ask<ArticleVersions>(`/articles/${article.id}/versions?limit=${shown}`),
    enabled: shown > 0,
    placeholderData: (previous) => previous,
  });
  const restore = async (id: string) => {
    try {
      const etag = await form.kept.autosave.flush();
      await ask(`/articles/${article.id}/versions/${id}/restore`, { etag });
      onOther((await ask<{ article: AdminArticle }>(`/articles/${article.id}`)).article);
      void client.invalidateQueries({ queryKey: ["articles"] });
      toast.success(words.versions.restored);
    } catch {
      toast.error(words.versions.failed);
    }
  };
  const versions = data?.versions ?? [];
  return (
    <Container className="flex flex-col gap-y-3">
      <Heading level="h2">{words.versions.title}</Heading>
      {shown === 0 ? (
        <div>
          <Button type="button" size="small" variant="secondary" onClick={() => setShown(aPage)}>
            {words.versions.show}
          </Button>
        </div>
      ) : null}
      {data?.count === 0 ? <Text size="small">{words.versions.none}</Text> : null}
      <ul className="divide-y">
        {versions.map((version) => (
          <li key={version.id} className="flex flex-wrap items-center justify-between gap-2 py-2">
            <Text size="small">
              {versionName(version)} · {words.versions.status[version.status]}
            </Text>
            <div className="flex gap-2">
              <Button
                type="button"
                size="small"
                variant="secondary"
                aria-label={`${words.versions.compare}: ${versionName(version)}`}
                onClick={() => setCompared(version.id)}
              >
                {words.versions.compare}
              </Button>
              <Button
                type="button"
                size="small"
                variant="secondary"
                aria-label={`${words.versions.restore}: ${versionName(version)}`}
                onClick={() => void restore(version.id)}
              >
                {words.versions.restore}
              </Button>
            </div>
          </li>
        ))}
      </ul>
      {data && data.count > versions.length ? (
        <div>
          <Button type="button" size="small" variant="secondary" onClick={() => setShown(shown + aPage)}>
            {words.versions.more}
          </Button>
        </div>
      ) : null}
      {compared ? (
        <CompareVersions
          key={compared}
          articleId={article.id}
          versions={versions}
          from={compared}
          now={form.words()}
        />
      ) : null}
    </Container>
  );
}
