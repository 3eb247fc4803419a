import { defineRouteConfig } from "@medusajs/admin-sdk";
import { DocumentText } from "@medusajs/icons";
import { Button, Container, Table } from "@medusajs/ui";
import { useQuery } from "@tanstack/react-query";
import { Link } from "react-router-dom";
import type { AdminArticleList, AdminArticleRow } from "../../../contracts/admin-article";
import { MendButtons } from "../../article-editor/mend/mend-buttons";
import { ArticleProblems } from "../../components/article-problems";
import { ArticleStatus } from "../../components/article-status";
import { ask } from "../../components/ask";
import { ColumnTable } from "../../components/column-table";
import { Notice } from "../../components/notice";
import { day, words } from "../../components/words";
import { words as importWords } from "../../article-import/words";
import { ScreenHead } from "../../components/screen-head";

/** The owner's articles: the state of each, the products it names, and its problems. */
const ArticlesPage = () => {
  const { data, isError } = useQuery({
    queryKey: ["articles"],
    queryFn: () => ask<AdminArticleList>("/articles?limit=200"),
  });
  return (
    <Container className="divide-y p-0">
      <div className="flex items-start justify-between gap-x-4 px-6 py-4">
        <div>
          <ScreenHead title={words.title} intro={words.intro} />
        </div>
        <div className="flex flex-wrap justify-end gap-2">
          <Button size="small" variant="secondary" asChild>
            <Link to="/articles/import">{importWords.open}</Link>
          </Button>
          <Button size="small" variant="secondary" asChild>
            <Link to="/articles/new">{words.new}</Link>
          </Button>
        </div>
      </div>
      {data ? (
        <div className="overflow-x-auto">
          <Articles articles={data.articles} />
        </div>
      ) : (
        <Notice>{isError ? words.failed : words.loading}</Notice>
      )}
    </Container>
  );
};

const Articles = ({ articles }: { articles: AdminArticleRow[] }) => {
  if (articles.length === 0) return <Notice>{words.none}</Notice>;
  return (
    <ColumnTable columns={words.columns}>
      {articles.map((article) => (
        <Table.Row key={article.id}>
          <Table.Cell className="whitespace-normal">
            <Link to={`/articles/${article.id}`} className="text-ui-fg-interactive">
              {article.title}
            </Link>
          </Table.Cell>
          <Table.Cell>
            <ArticleStatus {...article} />
          </Table.Cell>
          <Table.Cell>{day(article.publishedAt)}</Table.Cell>
          <Table.Cell>{article.products.length}</Table.Cell>
          <Table.Cell className="min-w-72 whitespace-normal">
            <ArticleProblems
              problems={article.problems}
              mend={(problem) => <MendButtons article={article} problem={problem} />}
            />
          </Table.Cell>
        </Table.Row>
      ))}
    </ColumnTable>
  );
};

// The build reads this label from the source text: it cannot come from the message file.
export const config = defineRouteConfig({ label: "Artikels", icon: DocumentText, rank: 60 });

export default ArticlesPage;
