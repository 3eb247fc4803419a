import { defineRouteConfig } from "@medusajs/admin-sdk";
import { DocumentSeries } from "@medusajs/icons";
import { Button, Container, Table } from "@medusajs/ui";
import { useQuery } from "@tanstack/react-query";
import { Link } from "react-router-dom";
import type { AdminPageList } from "../../../contracts/admin-page";
import { ask } from "../../components/ask";
import { ColumnTable } from "../../components/column-table";
import { Notice } from "../../components/notice";
import { ScreenHead } from "../../components/screen-head";
import { day } from "../../components/words";
import { words } from "../../page-editor/words";

/** The pages of the shop, and who changed each last. */
const PagesPage = () => {
  const { data, isError } = useQuery({
    queryKey: ["pages"],
    queryFn: () => ask<AdminPageList>("/pages"),
    staleTime: 0,
  });
  return (
    <Container className="divide-y p-0">
      <div className="flex flex-wrap items-start justify-between gap-4 px-6 py-4">
        <div>
          <ScreenHead title={words.title} intro={words.intro} />
        </div>
        <Button size="small" variant="secondary" asChild>
          <a href="/admin/text-files" download title={words.exportHint}>
            {words.export}
          </a>
        </Button>
      </div>
      {data ? (
        <ColumnTable columns={words.columns}>
          {data.pages.map(({ slug, title, revisedAt, changedBy }) => (
            <Table.Row key={slug}>
              <Table.Cell className="whitespace-normal">
                <Link to={`/pages/${slug}`} className="text-ui-fg-interactive">
                  {title}
                </Link>
              </Table.Cell>
              <Table.Cell>{day(revisedAt)}</Table.Cell>
              <Table.Cell>{changedBy ?? words.fromFile}</Table.Cell>
            </Table.Row>
          ))}
        </ColumnTable>
      ) : (
        <Notice>{isError ? words.failed : words.loading}</Notice>
      )}
    </Container>
  );
};

// The build reads this label from the source text: it cannot come from the message file.
export const config = defineRouteConfig({ label: "Pagina's", icon: DocumentSeries, rank: 70 });

export default PagesPage;
