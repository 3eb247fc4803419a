import { Container, Heading, Text } from "@medusajs/ui";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { Suspense, useRef } from "react";
import { Link, useParams } from "react-router-dom";
import type { AdminArticle } from "../../../../contracts/admin-article";
import { ArticleProblems } from "../../../components/article-problems";
import { ArticlePublishing } from "../../../components/article-publishing";
import { ArticleStatus } from "../../../components/article-status";
import type { Apply, ArticleWork } from "../../../components/article-work";
import { ask } from "../../../components/ask";
import { allSaved } from "../../../components/pending-saves";
import { ArticleForm } from "../../../article-editor/lazy-article-form";
import { day, sentence, words } from "../../../components/words";

/** One article: its text, the products it names, and whether readers see it. */
const ArticlePage = () => {
  const { id = "" } = useParams();
  const known = useQueryClient();
  const work = useRef<Apply | null>(null);
  const { data, isError } = useQuery({
    queryKey: ["articles", id],
    queryFn: async () => {
      await allSaved();
      return ask<{ article: AdminArticle }>(`/articles/${id}`);
    },
    // An editor begins with the newest words, never with those of an earlier visit.
    gcTime: 0,
    staleTime: 0,
  });
  if (!data)
    return (
      <Container>
        <Text size="small">{isError ? words.failed : words.loading}</Text>
      </Container>
    );
  const { article } = data;
  return (
    <div className="flex flex-col gap-y-3">
      <Head article={article} work={work} />
      <Mentions article={article} />
      <Suspense fallback={<Text size="small">{words.loading}</Text>}>
        <ArticleForm
          key={id}
          article={article}
          work={work}
          onSaved={(saved) => {
            known.setQueryData(["articles", id], { article: saved });
            void known.invalidateQueries({ queryKey: ["articles"], exact: true });
          }}
        />
      </Suspense>
    </div>
  );
};

const Head = ({ article, work }: { article: AdminArticle; work: ArticleWork }) => (
  <Container>
    <div className="flex flex-wrap items-start justify-between gap-4">
      <div>
        <Heading level="h1">{article.title}</Heading>
        <Text size="small" className="text-ui-fg-subtle">
          {article.theme} · {day(article.publishedAt)} ·{" "}
          {sentence("page.minutes", { minutes: article.minutes })}
        </Text>
        <Text size="small" className="mt-2 max-w-prose">
          {article.summary}
        </Text>
      </div>
      <div className="flex items-center gap-x-3">
        <ArticleStatus {...article} />
        {article.address ? (
          <a
            href={article.address}
            target="_blank"
            rel="noopener"
            className="txt-small text-ui-fg-interactive"
          >
            {words.page.view}
          </a>
        ) : null}
        <ArticlePublishing article={article} work={work} />
      </div>
    </div>
  </Container>
);

const Mentions = ({ article }: { article: AdminArticle }) => (
  <Container>
    <Heading level="h2">{words.page.mentions}</Heading>
    {article.products.length === 0 ? (
      <Text size="small">{words.page.noMentions}</Text>
    ) : (
      <ul className="my-3">
        {article.products.map((product) => (
          <li key={product.id}>
            <Link to={`/products/${product.id}`} className="txt-small text-ui-fg-interactive">
              {product.title}
            </Link>
          </li>
        ))}
      </ul>
    )}
    <ArticleProblems problems={article.problems} />
  </Container>
);

export default ArticlePage;
