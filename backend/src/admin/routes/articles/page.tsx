import { defineRouteConfig } from "@medusajs/admin-sdk";
import { DocumentText } from "@medusajs/icons";
import { Container, Heading, Table, Text } from "@medusajs/ui";
import { useQuery } from "@tanstack/react-query";
import { Link } from "react-router-dom";
import type { AdminArticleList, AdminArticleRow } from "../../../contracts/admin-article";
import { ArticleProblems } from "../../components/article-problems";
import { ArticleStatus } from "../../components/article-status";
import { ask } from "../../components/ask";
import { day, words } from "../../components/words";

/** The owner's articles: the state of each, the products it names, and its problems. */
const ArticlesPage = () => {
  const { data, isError } = useQuery({
    queryKey: ["articles"],
    queryFn: () => ask<AdminArticleList>("/articles?limit=200"),
  });
  return (
    <Container className="divide-y p-0">
      <div className="px-6 py-4">
        <Heading level="h1">{words.title}</Heading>
        <Text size="small" className="text-ui-fg-subtle">
          {words.intro}
        </Text>
      </div>
      {data ? (
        <Articles articles={data.articles} />
      ) : (
        <Notice>{isError ? words.failed : words.loading}</Notice>
      )}
    </Container>
  );
};

const Notice = ({ children }: { children: string }) => (
  <Text size="small" className="px-6 py-4">
    {children}
  </Text>
);

const Articles = ({ articles }: { articles: AdminArticleRow[] }) => {
  if (articles.length === 0) return <Notice>{words.none}</Notice>;
  return (
    <Table>
      <Table.Header>
        <Table.Row>
          {Object.values(words.columns).map((name) => (
            <Table.HeaderCell key={name}>{name}</Table.HeaderCell>
          ))}
        </Table.Row>
      </Table.Header>
      <Table.Body>
        {articles.map((article) => (
          <Table.Row key={article.id}>
            <Table.Cell className="whitespace-normal">
              <Link to={`/articles/${article.id}`} className="text-ui-fg-interactive">
                {article.title}
              </Link>
            </Table.Cell>
            <Table.Cell>
              <ArticleStatus status={article.status} />
            </Table.Cell>
            <Table.Cell>{day(article.publishedAt)}</Table.Cell>
            <Table.Cell>{article.products.length}</Table.Cell>
            <Table.Cell className="whitespace-normal">
              <ArticleProblems problems={article.problems} />
            </Table.Cell>
          </Table.Row>
        ))}
      </Table.Body>
    </Table>
  );
};

// The build reads this label from the source text: it cannot come from the message file.
export const config = defineRouteConfig({ label: "Artikels", icon: DocumentText });

export default ArticlesPage;
