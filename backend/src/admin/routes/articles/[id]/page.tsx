import { Button, Container, Heading, Text, toast } from "@medusajs/ui";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { Link, useParams } from "react-router-dom";
import type { AdminArticle } from "../../../../contracts/admin-article";
import { ArticleProblems } from "../../../components/article-problems";
import { ArticleStatus } from "../../../components/article-status";
import { ask } from "../../../components/ask";
import { day, sentence, words } from "../../../components/words";

/** One article: its text, the products it names, and whether readers see it. */
const ArticlePage = () => {
  const { id = "" } = useParams();
  const { data, isError } = useQuery({
    queryKey: ["articles", id],
    queryFn: () => ask<{ article: AdminArticle }>(`/articles/${id}`),
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
      <Head article={article} />
      <Mentions article={article} />
      <Container>
        <Heading level="h2">{words.page.markdown}</Heading>
        <pre className="txt-small mt-4 whitespace-pre-wrap font-mono">{article.markdown}</pre>
      </Container>
    </div>
  );
};

const Head = ({ article }: { article: AdminArticle }) => (
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
        <ArticleStatus status={article.status} />
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
        <StatusButton article={article} />
      </div>
    </div>
  </Container>
);

const StatusButton = ({ article }: { article: AdminArticle }) => {
  const known = useQueryClient();
  const published = article.status === "published";
  const change = useMutation({
    mutationFn: () => ask(`/articles/${article.id}/status`, { status: published ? "draft" : "published" }),
    onSuccess: () => {
      toast.success(words.page.done);
      return known.invalidateQueries({ queryKey: ["articles"] });
    },
    onError: () => toast.error(words.page.refused),
  });
  return (
    <Button size="small" variant="secondary" isLoading={change.isPending} onClick={() => change.mutate()}>
      {published ? words.page.withdraw : words.page.publish}
    </Button>
  );
};

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
